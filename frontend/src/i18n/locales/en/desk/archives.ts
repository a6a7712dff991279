const archives = {
  open: 'Export archive',
  title: 'Archive: {{name}}',
  about:
    'One ZIP file: the hazards, the frozen weekly tables with their scans, the comparison sheets of closed hazards, all photos (without where they were taken), the chain of events, and a proof that checks all of it without the service.',
  personal:
    'It names people: keep it as your office keeps such papers. It is kept for 7 days and only you can download it.',
  build: 'Build an archive',
  mine: 'Archives so far',
  none: 'No archive of this has been built yet',
  progress: 'Progress of the archive',
  packed: '{{done}} of {{total}} files packed',
  stop: 'Stop',
  download: 'Download',
  facts: '{{files}} files, {{size}}, kept until {{until}}',
  missing_one: '{{count}} file is missing or damaged; proof/manifest.ndjson inside names it',
  missing_other: '{{count}} files are missing or damaged; proof/manifest.ndjson inside names each',
  letGo: 'No longer kept',
  digest: 'SHA-256: {{sha256}}',
}
export default archives
