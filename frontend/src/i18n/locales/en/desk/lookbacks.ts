const lookbacks = {
  waiting: '{{count}} to visit',
  title: 'Look-backs',
  tab: 'Drawn hazards',
  about:
    'A share of the minor and general hazards that closed with nobody on site, drawn by the rules of the district to be seen again. Schools never see the list.',
  states: { OPEN: 'To visit', CONFIRMED: 'Remedy holds', REOPENED: 'Reopened' },
  severity: 'Severity',
  closedAt: 'Closed',
  report: 'Report result',
  nothingYet: 'Nothing has been drawn yet',
  outcome: 'Result',
  confirm: 'The remedy holds',
  reopen: 'It is there again: reopen',
  note: 'What was found',
  noteNeeded: 'Say what was found',
  photos: 'Photos of the place',
  photosHint: 'At least one. When the remedy holds they stay with the look-back alone.',
}
export default lookbacks
