import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { toRule } from '@/api/list-check'
import type { Hazard } from '@/api/types'
import { buttonClass } from '@/shared/ui/button'
import styles from './actions.module.css'
import { DecideExtension } from './decide-extension'
import { DecideProposal } from './decide-proposal'
import { DecideSupervision } from './decide-supervision'
import type { ActionFormProps } from './form-modal'
import { Grade } from './grade'
import { Merge } from './merge'
import { Reject, Reopen } from './reasoned'
import { ReceiveReport } from './receive-report'
import { RuleOnList } from './rule-on-list'
import { EndSupervision, ProposeSupervision, ServeSupervision } from './supervision'
import { Verify } from './verify'

type DeskAction =
  | 'RECEIVE_REPORT'
  | 'VERIFY'
  | 'SEND_BACK'
  | 'GRADE'
  | 'DECIDE_EXTENSION'
  | 'DECIDE_REJECTION'
  | 'DECIDE_REOPENING'
  | 'DECIDE_SUPERVISION'
  | 'RULE_ON_LIST'
  | 'SERVE_SUPERVISION'
  | 'END_SUPERVISION'
  | 'PROPOSE_SUPERVISION'
  | 'REOPEN'
  | 'MERGE'
  | 'REJECT'

const forms: Record<DeskAction, ComponentType<ActionFormProps>> = {
  RECEIVE_REPORT: ReceiveReport,
  VERIFY: Verify,
  SEND_BACK: Verify,
  GRADE: Grade,
  DECIDE_EXTENSION: DecideExtension,
  DECIDE_REJECTION: DecideProposal,
  DECIDE_REOPENING: DecideProposal,
  DECIDE_SUPERVISION: DecideSupervision,
  RULE_ON_LIST: RuleOnList,
  SERVE_SUPERVISION: ServeSupervision,
  END_SUPERVISION: EndSupervision,
  PROPOSE_SUPERVISION: ProposeSupervision,
  REOPEN: Reopen,
  MERGE: Merge,
  REJECT: Reject,
}
const order = Object.keys(forms) as DeskAction[]
const main = new Set<DeskAction>([
  'RECEIVE_REPORT',
  'VERIFY',
  'GRADE',
  'DECIDE_EXTENSION',
  'DECIDE_REJECTION',
  'DECIDE_REOPENING',
  'DECIDE_SUPERVISION',
])

/** A ruling that is awaited is a next step; correcting one is not. */
function isMain(action: DeskAction, hazard: Hazard): boolean {
  return main.has(action) || (action === 'RULE_ON_LIST' && toRule(hazard) !== null)
}

/** Of the allowed actions those there is a reason for; who may verify sends back on the same form. */
function isOffered(action: DeskAction, { allowedActions, extensions }: Hazard): boolean {
  if (!allowedActions.includes(action)) return false
  if (action === 'DECIDE_EXTENSION') return extensions.some((extension) => extension.approved === null)
  return action !== 'SEND_BACK' || !allowedActions.includes('VERIFY')
}

/** What the service says this person may do with this hazard now. What belongs on the spot leads to the field screens. */
export function HazardActions({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t } = useTranslation('desk')
  const [chosen, setChosen] = useState<DeskAction | null>(null)
  const allowed = hazard.data.allowedActions
  const here = order.filter((action) => isOffered(action, hazard.data))
  const elsewhere = allowed.some((action) => !order.includes(action as DeskAction))
  if (here.length === 0 && !elsewhere) return null
  const Form = chosen && forms[chosen]
  return (
    <div className={styles.bar}>
      {here.map((action) => (
        <Button
          key={action}
          type={isMain(action, hazard.data) ? 'primary' : 'default'}
          danger={action === 'REJECT'}
          onClick={() => setChosen(action)}
        >
          {t(`hazards.do.${action}`)}
        </Button>
      ))}
      {elsewhere && (
        <Link to="/hazards/$hazardId" params={{ hazardId: hazard.data.id }} className={buttonClass('quiet')}>
          {t('hazards.continueInField')}
        </Link>
      )}
      {Form && <Form hazard={hazard} onClose={() => setChosen(null)} />}
    </div>
  )
}
