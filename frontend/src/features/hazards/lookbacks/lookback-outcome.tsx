import { useTranslation } from 'react-i18next'
import type { Lookback } from '@/api/types'
import { PhotoImage } from '@/features/photos/photo-image'
import { formatDateTime } from '@/shared/dates'
import { Banner } from '@/shared/ui/banner'
import { Card, Facts } from '@/shared/ui/page'
import styles from './lookbacks.module.css'

/** What somebody found there; a hazard that was reopened in another way has no result of a visit. */
export function LookbackOutcome({ lookback: { state, result } }: { lookback: Lookback }) {
  const { t, i18n } = useTranslation('field')
  return (
    <>
      <Banner tone={state === 'CONFIRMED' ? 'success' : 'warning'}>
        {t(state === 'CONFIRMED' ? 'lookback.wasConfirmed' : 'lookback.wasReopened')}
      </Banner>
      {result && (
        <Card title={t('lookback.result')}>
          <Facts
            items={[
              [t('lookback.visitor'), result.by.name],
              [t('lookback.visitedAt'), formatDateTime(result.at, i18n.language)],
              [t('lookback.note'), result.note],
            ]}
          />
          <ul className={styles.photos}>
            {result.photoIds.map((photoId, index) => (
              <li key={photoId}>
                <PhotoImage id={photoId} size="thumb" alt={t('photo.nth', { n: index + 1 })} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
