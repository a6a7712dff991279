const keeping = {
  change: {
    save: 'Save draft',
    correct: 'Submit correction',
    correctHint:
      'A correction makes a new version; the old one stays visible. Time found, source and photos cannot change.',
    reason: 'Reason for the correction',
  },
  askRejection: {
    hint: 'The district decides. Until then the hazard stays on the ledger and can be rectified as usual.',
    reason: 'Why it is not established',
    photos: 'Photos of the place (at least one)',
    submit: 'Send request',
  },
  askReopening: {
    hint: 'The leader, the principal or the district decides. Until then the hazard stays closed.',
    reason: 'What is there again',
    photos: 'Photos of it',
    submit: 'Propose reopening',
  },
  proposal: {
    REJECTION: { asked: 'Rejection requested', declined: 'Request for rejection declined' },
    REOPENING: { asked: 'Reopening proposed', declined: 'Proposal to reopen declined' },
  },
  merge: {
    hint: 'This hazard ends here; its photos and records move to the target.',
    target: 'Merge into',
    targetMissing: 'Choose the hazard to merge into',
    noTarget: 'The school has no other open hazard',
    reason: 'Reason',
    submit: 'Merge',
  },
  supervise: {
    onHint:
      'Under supervision, extensions need the supervising authority and closing needs an on-site re-inspection.',
    offHint: 'Supervision ends only after an accepted on-site re-inspection.',
    noticeNumber: 'Notice number',
    authority: 'Supervising authority',
    note: 'Remarks',
    on: 'Put under supervision',
    off: 'End supervision',
  },
  reopen: {
    hint: 'Reopening counts as a rebound; who did it and why stays in the hazard’s history.',
    reason: 'What is wrong again',
    photos: 'Photos of it',
    submit: 'Reopen',
  },
  reject: {
    hint: 'A hazard that was not established stays on the ledger and in the statistics.',
    reason: 'Why it is not established',
    photos: 'Photos of the place',
    submit: 'Mark as not established',
  },
}
export default keeping
