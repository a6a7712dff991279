import { Link } from '@tanstack/react-router'
import { Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ListCheck } from '@/api/types'
import { Section } from '@/features/desk-kit/page'
import { formatDateTime } from '@/shared/dates'
import { Candidate } from './candidate'
import styles from './detail.module.css'
import { presentItems } from './present-items'

/** Whether it was on the school's list when the inspector came: what the service suggested and what people ruled. */
export function ListComparison({ check }: { check: ListCheck }) {
  const { t, i18n } = useTranslation('desk')
  const at = (instant: string) => formatDateTime(instant, i18n.language)
  return (
    <Section title={t('hazards.listCheck')}>
      <Descriptions
        size="small"
        column={2}
        items={presentItems([
          [t('hazards.listSince'), at(check.since)],
          [t('hazards.suggested'), t(`hazards.listVerdict.${check.suggestion}`)],
        ])}
      />
      {check.rulings.map((ruling) => (
        <Descriptions
          key={ruling.at}
          size="small"
          column={2}
          items={presentItems([
            [
              t('hazards.ruling'),
              ruling.outside
                ? t('hazards.ruledOutside')
                : t('hazards.ruledListed', { number: ruling.matchedNumber }),
            ],
            [t('hazards.ruledBy'), `${ruling.by.name} · ${at(ruling.at)}`],
            [t('hazards.reason'), ruling.note],
          ])}
        />
      ))}
      {check.candidates.length > 0 && (
        <ul className={styles.candidates}>
          {check.candidates.map((candidate) => (
            <li key={candidate.id}>
              <Link to="/desk/hazards" search={{ id: candidate.id }} className={styles.candidateLink}>
                <Candidate candidate={candidate} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
