const keeping = {
  change: {
    save: '保存草稿',
    correct: '提交更正',
    correctHint: '更正后形成新版本，原内容仍可查看。发现时间、来源和照片不能更正。',
    reason: '更正原因',
  },
  askRejection: {
    hint: '申请由主管部门审核，审核期间隐患仍在台账中，可以照常整改。',
    reason: '不成立的理由',
    photos: '现场照片（至少一张）',
    submit: '提交申请',
  },
  askReopening: {
    hint: '提请由分管领导、主要负责人或主管部门决定，决定前隐患保持已销号。',
    reason: '反弹情况',
    photos: '反弹照片',
    submit: '提请重新整改',
  },
  proposal: {
    REJECTION: { asked: '申请认定不成立', declined: '不成立申请未获同意' },
    REOPENING: { asked: '提请重新整改', declined: '重新整改提请未获同意' },
  },
  merge: {
    hint: '本条并入后不再单独办理，照片和记录随之转入目标隐患。',
    target: '并入哪一条',
    targetMissing: '请选择要并入的隐患',
    noTarget: '本单位没有其他在办隐患可以并入',
    reason: '并入理由',
    submit: '确认并入',
  },
  supervise: {
    onHint: '挂牌督办后，延期由挂牌单位审批，销案须经现场复查。',
    offHint: '解除挂牌督办须在现场复查通过之后。',
    noticeNumber: '督办通知书文号',
    authority: '挂牌单位',
    note: '说明',
    on: '挂牌督办',
    off: '解除督办',
  },
  reopen: {
    hint: '重新整改会记为一次反弹，由谁登记、为什么，都写入全过程记录。',
    reason: '反弹情况',
    photos: '反弹照片',
    submit: '登记反弹',
  },
  reject: {
    hint: '认定不成立的隐患仍保留在台账中，并计入统计。',
    reason: '不成立的理由',
    photos: '现场照片',
    submit: '认定不成立',
  },
}
export default keeping
