import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { hasDraft, storeDraft } from '@/shared/draft'
import { announce } from '@/shared/notice'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { filingForm } from '../filing/new-hazard'
import { outbox, type WaitingHazard } from './outbox'
import { useOutbox } from './use-outbox'
import styles from './waiting-hazards.module.css'

/** Hazards that this phone still keeps: what waits for the network, and what the service has refused and why. */
export function WaitingHazards() {
  const { t } = useTranslation('field')
  const { waiting, refresh, send } = useOutbox()
  const navigate = useNavigate()
  if (waiting.length === 0) return null

  const retry = async (hazard: WaitingHazard) => {
    await outbox.keep({ ...hazard, refusal: null })
    await refresh()
    await send()
  }
  const change = async (hazard: WaitingHazard) => {
    const form = filingForm(hazard.person)
    if (hasDraft(form)) return announce(t('outbox.finishFirst'))
    storeDraft(form, hazard.values)
    await outbox.giveBack(hazard, form)
    await refresh()
    await navigate({ to: '/hazards/new' })
  }
  return (
    <section className={styles.section} aria-label={t('outbox.title')}>
      <h2>{t('outbox.title')}</h2>
      <p className={styles.hint}>{t('outbox.hint')}</p>
      <ul className={styles.list}>
        {waiting.map((hazard) => (
          <li key={hazard.id} className={styles.item}>
            <span>{hazard.values.description}</span>
            <span className={hazard.refusal === null ? styles.later : styles.refused}>
              <Icon name={hazard.refusal === null ? 'clock' : 'alert'} size={18} />
              {hazard.refusal === null
                ? t('outbox.waiting')
                : t('outbox.refused', { reason: hazard.refusal })}
            </span>
            {hazard.refusal !== null && (
              <span className={styles.ways}>
                <Button look="secondary" icon="repeat" onClick={() => retry(hazard)}>
                  {t('outbox.retry')}
                </Button>
                <Button look="secondary" icon="pen" onClick={() => change(hazard)}>
                  {t('outbox.change')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {waiting.some(({ refusal }) => refusal === null) && (
        <Button look="secondary" icon="repeat" onClick={send}>
          {t('outbox.sendNow')}
        </Button>
      )}
    </section>
  )
}
