import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { deskTheme } from './theme'

/** Everything Ant Design needs around it: the palette, the language, and a place for messages and questions. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const theme = useMemo(deskTheme, [])
  return (
    <ConfigProvider
      theme={theme}
      locale={i18n.language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      modal={{ mask: { blur: false } }}
      drawer={{ mask: { blur: false } }}
    >
      <App message={{ maxCount: 3 }}>{children}</App>
    </ConfigProvider>
  )
}
