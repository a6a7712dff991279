import type { Texts } from '../../languages'
import type zh from '../zh-CN/field'

const field: Texts<typeof zh> = {
  home: { title: 'Home' },
}
export default field
