import type { ComponentType } from 'react'
import type { Tagged } from '@/api/client'
import type { Hazard, HazardAction } from '@/api/types'
import { CorrectForm, EditForm } from './change-form'
import { DecideExtensionForm } from './decide-extension-form'
import { DecideProposalForm } from './decide-proposal-form'
import { ExtendForm } from './extend-form'
import { GradeForm } from './grade-form'
import { ListForm } from './list-form'
import { MergeForm } from './merge-form'
import { PlanForm } from './plan-form'
import { ProgressForm } from './progress-form'
import {
  ProposeRejectionForm,
  ProposeReopeningForm,
  ProposeSupervisionForm,
  RejectForm,
  ReopenForm,
} from './reason-form'
import { ReceiveReportForm } from './receive-report-form'
import { RectifyForm } from './rectify-form'
import { RuleOnListForm } from './rule-on-list-form'
import { SignLeaderForm, SignResponsibleForm } from './sign-form'
import { DecideSupervisionForm, EndSupervisionForm, ServeSupervisionForm } from './supervision-forms'
import { SendBackForm, VerifyForm } from './verify-form'

/** The form of every action the service can allow; an action without one is a type error. */
export const forms: Record<HazardAction, ComponentType<{ hazard: Tagged<Hazard> }>> = {
  EDIT: EditForm,
  LIST: ListForm,
  GRADE: GradeForm,
  PLAN: PlanForm,
  PROGRESS: ProgressForm,
  RECTIFY: RectifyForm,
  EXTEND: ExtendForm,
  DECIDE_EXTENSION: DecideExtensionForm,
  SIGN_RESPONSIBLE: SignResponsibleForm,
  SIGN_LEADER: SignLeaderForm,
  VERIFY: VerifyForm,
  SEND_BACK: SendBackForm,
  REOPEN: ReopenForm,
  REJECT: RejectForm,
  PROPOSE_REJECTION: ProposeRejectionForm,
  DECIDE_REJECTION: DecideProposalForm,
  PROPOSE_REOPENING: ProposeReopeningForm,
  DECIDE_REOPENING: DecideProposalForm,
  RULE_ON_LIST: RuleOnListForm,
  RECEIVE_REPORT: ReceiveReportForm,
  MERGE: MergeForm,
  PROPOSE_SUPERVISION: ProposeSupervisionForm,
  DECIDE_SUPERVISION: DecideSupervisionForm,
  SERVE_SUPERVISION: ServeSupervisionForm,
  END_SUPERVISION: EndSupervisionForm,
  CORRECT: CorrectForm,
}
