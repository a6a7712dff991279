/** What people are told of, in whole sentences. */
const notices = {
  title: '通知',
  lead: '与您有关、由别人办理的事项。',
  unread: '未读',
  unreadOnly: '只看未读',
  markAll: '全部标为已读',
  marked: '已全部标为已读',
  nothingYet: '还没有通知',
  nothingYetText:
    '您经手的隐患反弹、被打回，您的申请有了结果，或有重大隐患上报、建筑使用状态变更时，会在这里告诉您。',
  nothingUnread: '没有未读的通知',
  said: {
    REOPENED: '您参与销号的隐患 {{number}} 被{{by}}认定反弹，须重新整改。',
    SENT_BACK: '隐患 {{number}} 的整改被{{by}}打回。',
    MAJOR_REPORTED: '{{by}}将隐患 {{number}} 定为重大，请按时签收。',
    MAJOR_RECEIPT_OVERDUE: '重大隐患 {{number}} 上报后逾期无人签收，请督促。',
    MAJORS_IMPORTED: '{{by}}上报的清单中有 {{amount}} 条重大隐患，请按时签收。',
    USE_PROPOSED: '{{by}}提出将建筑“{{building}}”改为{{state}}，请审批。',
    USE_REFUSED: '{{by}}不同意将建筑“{{building}}”改为{{state}}。',
    USE_CHANGED: '{{by}}将建筑“{{building}}”改为{{state}}。',
    SUPERVISED: '隐患 {{number}} 已由{{by}}列为挂牌督办。',
    SUBMISSION_RETURNED: '{{period}} 的周报表被{{by}}退回。',
  },
  decided: {
    EXTENSION_DECIDED: {
      yes: '您为隐患 {{number}} 申请的延期，{{by}}已批准。',
      no: '您为隐患 {{number}} 申请的延期，{{by}}没有批准。',
    },
    REJECTION_DECIDED: {
      yes: '您申请认定隐患 {{number}} 不成立，{{by}}已同意。',
      no: '您申请认定隐患 {{number}} 不成立，{{by}}没有同意。',
    },
    REOPENING_DECIDED: {
      yes: '您提请隐患 {{number}} 重新整改，{{by}}已同意。',
      no: '您提请隐患 {{number}} 重新整改，{{by}}没有同意。',
    },
    SUPERVISION_DECIDED: {
      yes: '您提请挂牌督办隐患 {{number}}，{{by}}已同意。',
      no: '您提请挂牌督办隐患 {{number}}，{{by}}没有同意。',
    },
  },
  what: '隐患：{{description}}',
  reason: '说明：{{reason}}',
  sendBackReason: '原因：{{reason}}',
  due: '整改期限：{{day}}',
}
export default notices
