import { Link } from '@tanstack/react-router'
import { Descriptions, Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Inspection } from '@/api/types'
import { Faint } from '@/features/desk-kit/case-list'
import { Section } from '@/features/desk-kit/page'
import { formatDateTime } from '@/shared/dates'
import { SeverityTag, StateTag } from '@/shared/hazard-tags'
import styles from './inspections.module.css'

/** One inspection as it was reported, with the hazards its findings became. */
export function InspectionDrawer({ inspection, onClose }: { inspection: Inspection; onClose: () => void }) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const at = (time: string) => formatDateTime(time, i18n.language)
  const { external, endedAt, jointBodies, points, advice, findings } = inspection
  const facts = [
    ['external', `${external.source} · ${external.id}`],
    ['source', t(`common:source.${inspection.source}`)],
    ['checkedInAt', endedAt ? `${at(inspection.checkedInAt)} – ${at(endedAt)}` : at(inspection.checkedInAt)],
    ['inspectors', inspection.inspectors.join('、')],
    ['jointBodies', jointBodies.join('、')],
    ['points', points.join('、')],
    ['advice', advice],
    ['reported', `${inspection.reportedBy.name} · ${at(inspection.reportedAt)}`],
  ] as const
  return (
    <Drawer
      open
      size={640}
      title={inspection.school.name}
      onClose={onClose}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      <Descriptions
        column={1}
        size="small"
        items={facts
          .filter(([, value]) => value)
          .map(([key, value]) => ({ key, label: t(`desk:inspections.${key}`), children: value }))}
      />
      <Section title={t('desk:inspections.findings')}>
        {findings.length === 0 && <p>{t('desk:inspections.foundNothing')}</p>}
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <li key={finding.externalId}>
              <div className={styles.head}>
                <Link to="/desk/hazards" search={{ id: finding.hazardId }}>
                  {finding.hazardNumber}
                </Link>
                <StateTag state={finding.state} />
                {finding.severity && <SeverityTag severity={finding.severity} />}
              </div>
              {finding.description}
              <Faint>{t('desk:inspections.knownAs', { id: finding.externalId })}</Faint>
            </li>
          ))}
        </ul>
      </Section>
    </Drawer>
  )
}
