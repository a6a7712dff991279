import type { Texts } from '../../languages'
import type zh from '../zh-CN/notices'

const notices: Texts<typeof zh> = {
  title: 'Notices',
  lead: 'What you have a part in and somebody else did.',
  unread: 'Unread',
  unreadOnly: 'Unread only',
  markAll: 'Mark all as read',
  marked: 'All are marked as read',
  nothingYet: 'No notices yet',
  nothingYetText:
    'When a hazard you worked on is reopened or sent back, something you asked for is decided, a major hazard is reported, or the use of a building changes, you are told here.',
  nothingUnread: 'Nothing unread',
  said: {
    REOPENED: '{{by}} reopened hazard {{number}}, which you had a part in closing.',
    SENT_BACK: '{{by}} sent the rectification of hazard {{number}} back.',
    MAJOR_REPORTED: '{{by}} graded hazard {{number}} as major: please receive its report in time.',
    MAJOR_RECEIPT_OVERDUE: 'Nobody has received the report of major hazard {{number}} in time.',
    MAJORS_IMPORTED:
      'A list imported by {{by}} reports major hazards, {{amount}} in all: please receive their reports in time.',
    USE_PROPOSED: '{{by}} proposes for building “{{building}}”: {{state}}. Please decide.',
    USE_REFUSED: '{{by}} refused for building “{{building}}”: {{state}}.',
    USE_CHANGED: '{{by}} changed the use of building “{{building}}”: {{state}}.',
    SUPERVISED: '{{by}} listed hazard {{number}} for supervision.',
    SUBMISSION_RETURNED: '{{by}} returned the weekly table {{period}}.',
  },
  decided: {
    EXTENSION_DECIDED: {
      yes: '{{by}} granted the extension you asked for on hazard {{number}}.',
      no: '{{by}} refused the extension you asked for on hazard {{number}}.',
    },
    REJECTION_DECIDED: {
      yes: '{{by}} agreed with you that {{number}} is not a hazard.',
      no: '{{by}} declined your request to find that {{number}} is not a hazard.',
    },
    REOPENING_DECIDED: {
      yes: '{{by}} reopened hazard {{number}} as you proposed.',
      no: '{{by}} declined to reopen hazard {{number}} as you proposed.',
    },
    SUPERVISION_DECIDED: {
      yes: '{{by}} agreed to supervise hazard {{number}} as you proposed.',
      no: '{{by}} declined to supervise hazard {{number}} as you proposed.',
    },
  },
  what: 'Hazard: {{description}}',
  reason: 'Note: {{reason}}',
  sendBackReason: 'Reason: {{reason}}',
  due: 'Due: {{day}}',
}
export default notices
