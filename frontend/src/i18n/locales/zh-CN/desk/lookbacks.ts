const lookbacks = {
  waiting: '{{count}} 处待回访',
  title: '抽查回访',
  tab: '抽中的隐患',
  about: '没有人到过现场就销号的微小和一般隐患，按本区规则的比例抽取，到现场再看一次。名单对学校保密。',
  states: { OPEN: '待回访', CONFIRMED: '整改有效', REOPENED: '问题仍在，须重新整改' },
  severity: '等级',
  closedAt: '销号时间',
  report: '登记回访结果',
  nothingYet: '目前没有抽中的隐患',
  outcome: '回访结果',
  confirm: '整改有效',
  reopen: '问题仍在，重新整改',
  note: '现场情况',
  noteNeeded: '请写明现场情况',
  photos: '现场照片',
  photosHint: '至少一张。整改有效时照片只留在回访记录中。',
}
export default lookbacks
