import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { dismissNotice, useNotice } from '@/shared/notice'
import { Banner } from '@/shared/ui/banner'
import { Button } from '@/shared/ui/button'
import styles from './field-frame.module.css'

/** Says what was just done, on the screen the work led to; the next change of screen takes it away. */
export function NoticeBanner() {
  const { t } = useTranslation()
  const notice = useNotice()
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const saidOn = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (!notice) saidOn.current = undefined
    else if (saidOn.current === undefined) saidOn.current = 'leaving'
    else if (saidOn.current === 'leaving') saidOn.current = path
    else if (saidOn.current !== path) dismissNotice()
  }, [notice, path])
  return (
    <div role="status" className={styles.notice}>
      {notice && (
        <Banner
          tone="success"
          action={
            <Button look="quiet" onClick={dismissNotice}>
              {t('action.close')}
            </Button>
          }
        >
          {notice}
        </Banner>
      )}
    </div>
  )
}
