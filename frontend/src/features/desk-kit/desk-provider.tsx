import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { deskTheme } from './theme'

/** Everything Ant Design needs around it: the palette, the language, and a place for messages and questions. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const theme = useMemo(deskTheme, [])
  const english = i18n.language === 'en'
  // Names of months and days in the calendars come from dayjs.
  dayjs.locale(english ? 'en' : 'zh-cn')
  return (
    <ConfigProvider
      theme={theme}
      locale={english ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      modal={{ mask: { blur: false } }}
      drawer={{ mask: { blur: false } }}
    >
      {/* At the foot: above, it would lie over the number of the hazard in the drawer. */}
      <App message={{ maxCount: 1, top: 'calc(100dvh - 72px)' }}>{children}</App>
    </ConfigProvider>
  )
}
