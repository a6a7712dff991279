const home = {
  home: {
    greeting: 'Hello, {{name}}',
    file: 'Snap and report a hazard',
    mostUrgent: 'Waiting for me',
    all: 'See all',
    nothingDueText: 'No hazard is waiting for you now.',
    deadlineLabel: 'Cut-off of this week’s report',
    deadline: 'Weekly report {{week}}',
    daysLeft: '{{days}} d {{hours}} h left',
    timeLeft: '{{hours}} h {{minutes}} min {{seconds}} s left',
    closed: 'The cut-off has passed',
    openWeek: 'Work on the weekly report',
    closesAt: 'Closes {{time}} (server time)',
    due: {
      overdue: 'Overdue',
      dueSoon: 'Due soon',
      toList: 'Drafts to list',
      toGrade: 'To grade',
      toPlan: 'To plan',
      toRectify: 'To rectify',
      toSign: 'To sign',
      toVerify: 'To re-inspect',
      toDecide: 'To decide',
      toLookBack: 'To look at again',
    },
  },
}
export default home
