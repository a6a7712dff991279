const incidents = {
  title: 'Incidents',
  about:
    'Major hazards found outside a school’s list count as incidents. A ruling taken back withdraws one, nothing deletes it.',
  states: { OPEN: 'Open', IN_PROGRESS: 'In progress', CONCLUDED: 'Concluded', WITHDRAWN: 'Withdrawn' },
  found: 'Found',
  note: 'Record what was done',
  progress: 'Progress',
  text: 'What was done',
  textHint: 'Whom was spoken to, what was decided.',
  textNeeded: 'Say what was done',
  nothingYet: 'No incidents',
}
export default incidents
