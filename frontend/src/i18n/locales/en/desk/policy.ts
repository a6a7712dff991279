const policy = {
  title: 'District rules',
  about:
    'The leader of the district decides on these. They hold from the next decision on and change none that was made; every change stands in the ledger of the district.',
  neverChanged: 'Never changed: the defaults hold.',
  changed: 'Last changed by {{name}}, {{at}}',
  readOnly: 'Only the leader of the district can change them.',
  noDistrict: 'There is no district to show',
  save: 'Save the rules',
  nothingChanged: 'Nothing changed',
  byDefault: 'Default',
  changedFrom: 'Changed, default {{value}}',
  restore: 'Restore default',
  restoreOf: 'Restore default: {{rule}}',
  source: 'Source: {{source}}',
  between: 'Enter a number from {{min}} to {{max}}',
  yes: 'yes',
  no: 'no',
  units: { PERCENT: '%', DAYS: 'days', WORKING_DAYS: 'working days', HOURS: 'hours' },
  rules: {
    delegateGeneralClosing: {
      name: 'Principals close general hazards',
      what: 'When on, the principal may verify and close the general hazards of the own school; when off, the district reviews them at a desk.',
      source: 'decision 6, lifecycle T10',
    },
    lookBackMinorPercent: {
      name: 'Share of minor hazards looked at again',
      what: 'Of the minor hazards that close by themselves on two signatures, this share is drawn to be seen again on site.',
      source: 'decision 6, lifecycle T10',
    },
    lookBackGeneralPercent: {
      name: 'Share of general hazards looked at again',
      what: 'Of the general hazards that the district at its desk or the principal closed, with nobody on site, this share is drawn to be seen again.',
      source: 'decision 6, lifecycle T10',
    },
    extensionMaxDays: {
      name: 'Longest extension a principal grants',
      what: 'The principal grants more time for minor and general hazards, at most so many days; the district grants longer ones.',
      source: 'decision 8, lifecycle T7',
    },
    supervisedExtensionWorkingDays: {
      name: 'How early a supervised hazard asks for more time',
      what: 'A supervised hazard asks at least so many working days before its due date, counted by the calendar of the district.',
      source: 'decision 8, notice of supervision',
    },
    reboundWindowDays: {
      name: 'Rebound window',
      what: 'So many days after its closing a school can reopen the same hazard; later it files a new one. The district and inspectors are not bound by it.',
      source: 'decision 7, lifecycle T12',
    },
    reopenedDueDays: {
      name: 'Time to rectify after a reopening',
      what: 'A reopened hazard is due so many days after the day it was reopened.',
      source: 'lifecycle T12',
    },
    majorReceiptHours: {
      name: 'Hours to receive the report of a major hazard',
      what: 'A hazard graded major is reported to the district at once; somebody of it must receive the report within so many hours, or the authority above is told.',
      source: 'Lifecycle T3b, requirement L53',
    },
  },
}
export default policy
