import type { Texts } from '../../languages'
import type zh from '../zh-CN/desk'

const desk: Texts<typeof zh> = {
  nav: { title: 'Desk' },
}
export default desk
