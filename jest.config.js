/** Packages that ship ESM only and must pass through SWC under Jest on Node 20; a new one shows itself by `Must use import to load ES Module`. */
const esmOnly = [
  '@nestjs',
  '@fastify',
  'content-disposition',
  'cookie',
  'file-type',
  'strtok3',
  'token-types',
  '@tokenizer',
  'uint8array-extras',
  '@borewit',
  'load-esm',
  'find-my-way',
  'jose',
  'openid-client',
  'oauth4webapi',
  'typebox',
  'fast-check',
  '@faker-js',
  'pure-rand',
  '@opentelemetry/otlp-exporter-base',
  '@electric-sql/pglite',
];

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/tools'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/apps/web/dist'],
  moduleNameMapper: {
    '^@kinerja/(.+)-(domain|contracts)$': '<rootDir>/libs/$1/$2/index.ts',
    '^@kinerja/(.+)-app$': '<rootDir>/apps/$1/src/app.module.ts',
    '^@kinerja/([^/]+)$': '<rootDir>/libs/$1/index.ts',
  },
  transform: {
    // They import dynamically, which Jest on Node 20 can only do as a require.
    'node_modules/(@fastify/cookie|@opentelemetry/otlp-exporter-base|@electric-sql/pglite)/': [
      '@swc/jest',
      { swcrc: false, jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
    '^.+\\.(t|j|mj)sx?$': ['@swc/jest'],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};

/** Parts of the staff app's screens, with its texts looked up as its build does; each spec names jsdom as its environment. */
const components = {
  'apps/web/src/.+\\.po$': '<rootDir>/apps/web/src/testing/po-catalogue.cjs',
  'apps/web/src/.+\\.tsx?$': [
    '@swc/jest',
    {
      swcrc: false,
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        experimental: {
          plugins: [['@lingui/swc-plugin', { useLinguiV5IdGeneration: true, descriptorFields: 'all' }]],
        },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** `unit` is pure and parallel; `int` talks to the one PostgreSQL cluster of the run; `e2e` speaks HTTP, some of
 * it to the whole city built in dist/; `distributed` needs Kafka and Redis, of which it starts its own; `browser` clicks through that city in Chromium (path in CHROMIUM). */
module.exports = {
  testTimeout: 30_000,
  testSequencer: '<rootDir>/tools/nx/longest-first.mjs',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['**/*.spec.ts'] },
    { ...shared, displayName: 'unit', testMatch: ['**/*.spec.tsx'], transform: { ...components, ...shared.transform } },
    {
      ...shared,
      displayName: 'int',
      testMatch: ['**/*.int-spec.ts'],
      globalSetup: '<rootDir>/libs/testing/src/postgres.global-setup.ts',
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/libs/testing/src/postgres.global-setup.ts',
    },
    {
      ...shared,
      displayName: 'distributed',
      testMatch: ['**/*.distributed-spec.ts'],
      globalSetup: '<rootDir>/libs/testing/src/distributed.global-setup.ts',
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['**/*.browser-spec.ts'],
      globalSetup: '<rootDir>/apps/suite/e2e/browser.global-setup.ts',
      globalTeardown: '<rootDir>/apps/suite/e2e/browser.global-teardown.ts',
    },
  ],
};
