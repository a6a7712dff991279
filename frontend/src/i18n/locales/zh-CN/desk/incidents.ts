const incidents = {
  title: '视同事故',
  about: '清单之外发现的重大隐患，一律视同事故。认定更正的撤销，不删除。',
  states: { OPEN: '待处理', IN_PROGRESS: '追责中', CONCLUDED: '已处理', WITHDRAWN: '已撤销' },
  found: '发现',
  note: '登记处理情况',
  progress: '进展',
  text: '处理情况',
  textHint: '约谈、通报、问责等，写明对象和决定。',
  textNeeded: '请写明处理情况',
  nothingYet: '没有视同事故的隐患',
}
export default incidents
