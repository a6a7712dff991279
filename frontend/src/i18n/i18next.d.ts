import type common from './locales/zh-CN/common'
import type desk from './locales/zh-CN/desk'
import type field from './locales/zh-CN/field'
import type notices from './locales/zh-CN/notices'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: { common: typeof common; field: typeof field; desk: typeof desk; notices: typeof notices }
    returnNull: false
  }
}
