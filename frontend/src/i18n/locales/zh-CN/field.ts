import account from './field/account'
import filing from './field/filing'
import hazard from './field/hazard'
import home from './field/home'
import judging from './field/judging'
import keeping from './field/keeping'
import list from './field/list'
import lookback from './field/lookback'
import rectifying from './field/rectifying'
import steps from './field/steps'

const field = {
  ...home,
  ...list,
  ...hazard,
  ...filing,
  ...steps,
  ...rectifying,
  ...judging,
  ...keeping,
  ...lookback,
  ...account,
}
export default field
