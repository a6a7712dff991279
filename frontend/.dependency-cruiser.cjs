/**
 * The arrows of the house: shared <- api <- auth <- features <- routes <- app.
 * A feature never imports another one. Exceptions: photos, because evidence is part of most screens, and desk-kit, what
 * the desk's screens share of Ant Design.
 */
const order = ['shared', 'api', 'auth', 'features', 'routes', 'app']

const upward = order
  .map((room, index) => ({
    name: `${room}-imports-only-what-is-below-it`,
    severity: 'error',
    from: { path: `^src/${room}/`, pathNot: '\\.test\\.tsx?$' },
    to: {
      path: order
        .slice(index + 1)
        .map((above) => `^src/${above}/`)
        .concat(room === 'app' ? [] : ['^src/routeTree']),
    },
  }))
  .filter((rule) => rule.to.path.length > 0)

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'features-stay-apart',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/features/',
        pathNot: ['^src/features/$1/', '^src/features/photos/', '^src/features/desk-kit/'],
      },
    },
    {
      name: 'desk-kit-serves-the-desk',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/features/desk-', '^src/routes/desk'] },
      to: { path: '^src/features/desk-kit/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: '^src/routeTree' },
      to: { circular: true, viaOnly: { pathNot: '^src/routeTree' } },
    },
    {
      name: 'testing-stays-in-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/testing/', '\\.test\\.tsx?$'] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'field-tier-is-light',
      comment: 'Ant Design belongs to the desk tier, which is loaded on demand.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/features/desk-', '^src/routes/desk', '\\.test\\.tsx?$'] },
      to: { path: 'node_modules/(antd|@ant-design|dayjs)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
