import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** One forbidden line per row of the table in STYLE 8: where it is written, what it says, which rule must fall. */
const forbidden: readonly [file: string, code: string, rule: string][] = [
  [
    'libs/kernel/src/snippet.ts',
    "import { rupiah } from '@kinerja/vocabulary';\nexport const x = rupiah;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/kernel/src/snippet.ts',
    "import { Client } from 'pg';\nexport const x = Client;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/vocabulary/src/snippet.ts',
    "import { announce } from '@kinerja/contracts';\nexport const x = announce;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/planning/domain/src/snippet.ts',
    "import { announce } from '@kinerja/contracts';\nexport const x = announce;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/planning/domain/src/snippet.ts',
    "import { skpDecider } from '@kinerja/reporting-domain';\nexport const x = skpDecider;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/planning/domain/src/snippet.ts',
    "import { stringify } from 'csv-stringify';\nexport const x = stringify;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/planning/domain/src/snippet.ts',
    "import { uuidv7 } from '@kinerja/clock';\nexport const x = uuidv7;",
    '@nx/enforce-module-boundaries',
  ],
  ['libs/planning/domain/src/snippet.ts', 'export const x = new Date();', 'no-restricted-syntax'],
  ['libs/planning/domain/src/snippet.ts', 'export const x = Math.random();', 'no-restricted-syntax'],
  ['libs/planning/domain/src/snippet.ts', 'export const x = async (): Promise<void> => {};', 'no-restricted-syntax'],
  [
    'libs/planning/domain/src/snippet.ts',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
    'no-restricted-imports',
  ],
  [
    'libs/planning/contracts/src/snippet.ts',
    "import { skpDecider } from '@kinerja/planning-domain';\nexport const x = skpDecider;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/contracts/src/snippet.ts',
    "import { Client } from 'pg';\nexport const x = Client;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/event-store/src/snippet.ts',
    "import { skpDecider } from '@kinerja/planning-domain';\nexport const x = skpDecider;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/event-store/src/snippet.ts',
    "import { announce } from '@kinerja/contracts';\nexport const x = announce;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/event-store/src/snippet.ts',
    "import { handlerFor } from '@kinerja/commands';\nexport const x = handlerFor;",
    '@nx/enforce-module-boundaries',
  ],
  ...(
    [
      ['libs/database', 'event-store', 'EventStore'],
      ['libs/event-store', 'messaging', 'Consumer'],
      ['libs/log-witness', 'http-edge', 'SignedIn'],
      ['libs/messaging', 'service-runtime', 'feature'],
      ['libs/messaging', 'messaging-kafka', 'kafkaBus'],
      ['libs/service-runtime', 'directory', 'directoryFeature'],
    ] as const
  ).map(([lib, other, name]): [string, string, string] => [
    `${lib}/src/snippet.ts`,
    `import { ${name} } from '@kinerja/${other}';\nexport const x = ${name};`,
    '@nx/enforce-module-boundaries',
  ]),
  [
    'libs/control-totals/domain/src/snippet.ts',
    "import { announce } from '@kinerja/contracts';\nexport const x = announce;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'apps/planning/src/snippet.ts',
    "import { reportingService } from '@kinerja/reporting-app';\nexport const x = reportingService;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'apps/planning/src/snippet.ts',
    "import { activityLogDecider } from '@kinerja/reporting-domain';\nexport const x = activityLogDecider;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'apps/suite/src/snippet.ts',
    "import { x as y } from '../../planning/src/skp/skp.module';\nexport const x = y;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/simulation/src/snippet.ts',
    "import { skpDecider } from '../../planning/domain/src/skp.decider';\nexport const x = skpDecider;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/simulation/src/snippet.ts',
    "import { skpHandler } from '../../../apps/planning/src/skp/skp.handler';\nexport const x = skpHandler;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/messaging/src/snippet.ts',
    "import { runSchedule } from '@kinerja/simulation';\nexport const x = runSchedule;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/messaging/src/snippet.ts',
    "import { seededRandom } from '@kinerja/tooling';\nexport const x = seededRandom;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'apps/chaos/src/snippet.ts',
    "import { kinerja } from '../../cli/src/kinerja';\nexport const x = kinerja;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'apps/chaos/src/snippet.ts',
    "import { skpHandler } from '../../planning/src/skp/skp.handler';\nexport const x = skpHandler;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'libs/system-under-test/src/snippet.ts',
    "import { skpDecider } from '@kinerja/planning-domain';\nexport const x = skpDecider;",
    '@nx/enforce-module-boundaries',
  ],
  [
    'apps/web/src/snippet.ts',
    "import { handlerFor } from '@kinerja/commands';\nexport const x = handlerFor;",
    '@nx/enforce-module-boundaries',
  ],
];

type Message = Readonly<{ ruleId: string | null }>;
const lawful = [
  'libs/planning/domain/src/snippet.ts',
  "import { accept } from '@kinerja/kernel';\n\nexport const x = accept;",
] as const;
const snippets = [...forbidden.map(([file, code]) => [file, code] as const), lawful];

/** All in one process: most of the time of a lint is its start. ESLint is a module, which Jest could not load. */
const LINT_ALL = `
  import { readFileSync } from 'node:fs';
  import { ESLint } from 'eslint';
  const eslint = new ESLint();
  const told = [];
  for (const [filePath, code] of JSON.parse(readFileSync(0, 'utf8'))) {
    const [result] = await eslint.lintText(code + '\\n', { filePath });
    told.push(result?.messages ?? null);
  }
  process.stdout.write(JSON.stringify(told));`;

const lintAll = (): readonly (readonly Message[] | null)[] => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', LINT_ALL], {
    cwd: root,
    input: JSON.stringify(snippets),
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  if (stdout === '') throw new Error(`eslint said nothing: ${stderr}`);
  return JSON.parse(stdout) as (readonly Message[] | null)[];
};

describe('every fence between modules has been seen to fall', () => {
  let told: ReturnType<typeof lintAll>;
  beforeAll(() => {
    // The boundary rule keeps quiet without a cached project graph.
    const { status, stderr } = spawnSync('npx', ['nx', 'graph', '--file=tmp/graph.json'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false' },
    });
    if (status !== 0) throw new Error(stderr);
    told = lintAll();
  }, 180_000);

  it.each(forbidden.map(([file, code, rule], at) => [file, code, rule, at] as const))(
    'refuses in %s: %s',
    (_file, _code, rule, at) => {
      expect(told[at]?.map(({ ruleId }) => ruleId)).toContain(rule);
    },
  );

  it('lets a lawful import pass', () => expect(told[forbidden.length]).toEqual([]));
});
