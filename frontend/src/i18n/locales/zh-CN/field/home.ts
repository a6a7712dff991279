const home = {
  home: {
    greeting: '{{name}}，您好',
    file: '随手拍，登记隐患',
    mostUrgent: '待我办理',
    all: '查看全部',
    nothingDueText: '目前没有等您办理的隐患。',
    deadlineLabel: '本周报送截止时间',
    deadline: '{{week}} 周报表',
    daysLeft: '还剩 {{days}} 天 {{hours}} 小时',
    timeLeft: '还剩 {{hours}} 小时 {{minutes}} 分 {{seconds}} 秒',
    closed: '已过截止时间',
    openWeek: '办理周报表',
    closesAt: '截止：{{time}}（以服务器时间为准）',
    due: {
      overdue: '已超期',
      dueSoon: '即将到期',
      toList: '待上账草稿',
      toGrade: '待定级',
      toPlan: '待定方案',
      toRectify: '待整改',
      toSign: '待签字',
      toVerify: '待复查',
      toDecide: '待审批',
      toLookBack: '待抽查回访',
    },
  },
}
export default home
