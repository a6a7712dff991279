const lookbacks = {
  title: '抽查回访',
  about: '微小隐患双签字销号后按比例抽取，到现场再看一次。名单对学校保密。',
  state: '状态',
  states: { OPEN: '待回访', CONFIRMED: '整改有效', REOPENED: '已重新整改' },
  school: '学校',
  hazard: '隐患',
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
