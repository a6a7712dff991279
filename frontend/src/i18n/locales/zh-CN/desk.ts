import archives from './desk/archives'
import frame from './desk/frame'
import hazards from './desk/hazards'
import imports from './desk/imports'
import incidents from './desk/incidents'
import inspections from './desk/inspections'
import integrations from './desk/integrations'
import lookbacks from './desk/lookbacks'
import organisations from './desk/organisations'
import overview from './desk/overview'
import people from './desk/people'
import policy from './desk/policy'
import weekly from './desk/weekly'

const desk = {
  ...frame,
  overview,
  hazards,
  lookbacks,
  inspections,
  incidents,
  weekly,
  imports,
  organisations,
  archives,
  people,
  policy,
  integrations,
}
export default desk
