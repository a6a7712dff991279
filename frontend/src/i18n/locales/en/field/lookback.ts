const lookback = {
  lookback: {
    title: 'Look-backs',
    about:
      'Hazards that closed with nobody on site and were drawn to be seen again. Schools never see the list.',
    nothingWaits: 'No look-back waits for a visit',
    closedAt: 'Closed {{time}}',
    closed: 'Closed',
    where: 'Where to look',
    openHazard: 'The whole record of the hazard',
    photos: 'Photos of the place',
    photosHint:
      'At least one, from the viewpoint of the photos before and after. When the remedy holds they stay with the look-back alone.',
    photoMissing: 'Take a photo of the place',
    outcome: 'Result',
    outcomeMissing: 'Choose a result',
    confirm: 'The remedy holds',
    confirmHint: 'The hazard is gone and stays closed. The school is not told.',
    reopen: 'It is there again',
    reopenHint: 'Counts as a rebound, and the school must rectify it again.',
    note: 'What was found',
    noteMissing: 'Say what was found',
    submit: 'Report the result',
    didConfirm: 'Result reported: the remedy holds',
    didReopen: 'Result reported: the hazard is reopened',
    wasConfirmed: 'Visited: the remedy holds.',
    wasReopened: 'It was there again, and the hazard is reopened.',
    result: 'The visit',
    visitor: 'Visited by',
    visitedAt: 'Visited',
  },
}
export default lookback
