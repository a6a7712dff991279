const policy = {
  title: '本区规则',
  about: '这些规则由区级负责人决定，保存后从下一次判定起生效；已经作出的决定不变。每次改动都记入本区台账。',
  neverChanged: '尚未改动过，全部按默认值执行。',
  changed: '最近一次改动：{{name}}，{{at}}',
  readOnly: '只有本区负责人可以修改。',
  noDistrict: '没有可查看的区县',
  save: '保存规则',
  nothingChanged: '没有改动',
  byDefault: '默认值',
  changedFrom: '已改动，默认 {{value}}',
  restore: '恢复默认',
  restoreOf: '恢复默认：{{rule}}',
  source: '依据：{{source}}',
  between: '请填写 {{min}} 到 {{max}} 之间的数',
  yes: '是',
  no: '否',
  units: { PERCENT: '%', DAYS: '天', WORKING_DAYS: '个工作日', HOURS: '小时' },
  rules: {
    delegateGeneralClosing: {
      name: '一般隐患由校长销号',
      what: '打开后，学校主要负责人可以复查并销号本校的一般隐患；关闭时由区级书面复查。',
      source: '决策第 6 条、生命周期 T10',
    },
    lookBackMinorPercent: {
      name: '微小隐患抽查比例',
      what: '双签字后自动销号的微小隐患，按这个比例抽取到现场回访。',
      source: '决策第 6 条、生命周期 T10',
    },
    lookBackGeneralPercent: {
      name: '一般隐患抽查比例',
      what: '书面复查或校长销号、没有人到过现场的一般隐患，按这个比例抽取到现场回访。',
      source: '决策第 6 条、生命周期 T10',
    },
    extensionMaxDays: {
      name: '校长可批准的最长延期',
      what: '微小和一般隐患的延期由校长批准，一次最多这么多天；更长的由区级批准。',
      source: '决策第 8 条、生命周期 T7',
    },
    supervisedExtensionWorkingDays: {
      name: '挂牌督办隐患申请延期的提前量',
      what: '挂牌督办的隐患要在期限前至少这么多个工作日申请延期，按本区工作日历计算。',
      source: '决策第 8 条、挂牌督办通知书',
    },
    reboundWindowDays: {
      name: '反弹认定期',
      what: '销号后这么多天以内，学校可以把同一隐患重新整改；之后作为新隐患上报，区级和督查人员不受此限。',
      source: '决策第 7 条、生命周期 T12',
    },
    reopenedDueDays: {
      name: '重新整改的期限',
      what: '隐患反弹、重新整改时，从当天起给这么多天完成。',
      source: '生命周期 T12',
    },
    majorReceiptHours: {
      name: '重大隐患签收时限',
      what: '隐患评定为重大即上报本区，须在这么多小时内有人签收；逾期告知上一级主管部门。',
      source: '生命周期 T3b、要求 L53',
    },
  },
}
export default policy
