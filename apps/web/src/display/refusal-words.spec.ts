import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

jest.mock('@lingui/core/macro', () => ({ msg: ([text]: TemplateStringsArray) => ({ id: text }) }));

import { refusalAdvice } from './refusal-advice';
import { refusalWords } from './refusal-words';

const REPOSITORY = join(__dirname, '../../../..');

/** Codes that stand in no document, each family with its reason. A new code of theirs is named here on purpose. */
const outsideTheDocuments: readonly (readonly [reason: string, codes: readonly string[]])[] = [
  [
    'inside a service: what is refused there is written down or retried, not answered',
    [
      'allowance.approved allowance.facts-missing allowance.not-computed attendance.month-closed',
      'attendance.changed-since attendance.nothing-before payee.changed-since payee.nothing-before',
      'attendance.reason-missing ikm.impossible-sum ikm.negative-weight ikm.no-respondents ikm.weights-not-one',
      'sample-size.no-population skp.unknown',
    ],
  ],
  [
    'answered to operators of the city and to its tools',
    [
      'agency.not-founded control-totals.behind control-totals.import-running local.bearer-needed message.not-parked',
      'operator.only own-work.not-waiting projection.not-found service.hears-nothing',
    ],
  ],
  [
    'answered under the name of each import, as `people-import.faulty`',
    [
      'import.another-open import.empty import.faulty import.followed import.no-undo import.outdated import.too-late import.wrong-status',
    ],
  ],
  ['between the services of a city and its centre', ['feed.not-found feed.unknown-reader']],
  ['between a door and another system, which shows its token', ['token.refused']],
  [
    'answered to the provider of the city as SCIM has it, in no document of ours',
    ['group.not-found scim.bad-request scim.has-account scim.roles-by-two-persons scim.unknown-person'],
  ],
];
const excused = outsideTheDocuments.flatMap(([, lines]) => lines.flatMap((line) => line.split(' ')));

const NOT_SOURCES = /\.(spec|int-spec|e2e-spec|distributed-spec|fixtures|d)\.ts$/;
const sources = ['apps', 'libs'].flatMap((top) =>
  readdirSync(join(REPOSITORY, top), { recursive: true, encoding: 'utf8' })
    .map((path) => join(top, path))
    .filter((path) => path.endsWith('.ts') && path.includes('/src/') && !NOT_SOURCES.test(path))
    .filter((path) => !/^apps\/(web|cli)\//.test(path) || path === 'apps/web/src/api/problem.ts'),
);

const CODE = String.raw`'([a-z][a-z0-9-]*\.[a-z][a-z0-9-]*)'`;
/** Every way in which a code is written: a refusal or an answer of the doors, a thrown problem, a row of a table. */
const spellings = [
  new RegExp(String.raw`\bcode: ${CODE}`, 'g'),
  new RegExp(String.raw`\bproblem\(\s*${CODE}`, 'g'),
  new RegExp(String.raw`\bProblemException\(\s*\d+,\s*${CODE}`, 'g'),
  new RegExp(String.raw`^\s*${CODE}: \{`, 'gm'),
];
const NOT_FOUND = /\bnotFound\(\s*'([a-z-]+)'/g;

const codesIn = (path: string): readonly string[] => {
  const text = readFileSync(join(REPOSITORY, path), 'utf8');
  const written = spellings.slice(0, path.endsWith('.problems.ts') ? 4 : 3);
  return [
    ...written.flatMap((spelling) => [...text.matchAll(spelling)].map(([, code]) => code ?? '')),
    ...[...text.matchAll(NOT_FOUND)].map(([, what]) => `${what}.not-found`),
  ];
};

const IMPORTS = 'libs/imports/src/service/import.problems.ts';
/** What every import is refused with stands once and is answered under the name of each. */
const codesOfImports = (): readonly string[] => {
  const shared = codesIn(IMPORTS).flatMap((code) => /^import\.(another-open|empty|faulty|followed|no-undo|outdated|too-late|wrong-status)$/.exec(code)?.[1] ?? []); // prettier-ignore
  const names = sources.flatMap((path) => {
    const text = readFileSync(join(REPOSITORY, path), 'utf8');
    return /\bimportOf\(\{/.test(text) ? (/name: '([a-z]+-import)'/.exec(text)?.[1] ?? []) : [];
  });
  return names.flatMap((name) => [...shared, 'not-found'].map((code) => `${name}.${code}`));
};
const codes = new Set([...sources.flatMap(codesIn), ...codesOfImports()]);

const translated = new Set(
  [...readFileSync(join(__dirname, '../locales/en.po'), 'utf8').matchAll(/^msgid "(.+)"\nmsgstr "(.+)"$/gm)].map(
    ([, id]) => id,
  ),
);

it('finds the codes of refusals, doors, thrown problems and what is not found', () => {
  expect(codes.size).toBeGreaterThan(150);
  for (const code of ['activity.own', 'instance.starting', 'sign-in.busy', 'service.not-understood', 'run.not-found'])
    expect(codes).toContain(code);
});

const worded: Readonly<Record<string, unknown>> = refusalWords;

it('finds every code of the sources in a document, and so with words', () =>
  expect([...codes].filter((code) => !worded[code] && !excused.includes(code)).sort()).toEqual([]));

it('excuses no code that is in a document or gone', () =>
  expect(excused.filter((code) => worded[code] || !codes.has(code))).toEqual([]));

/** Written by the one filter, as `http.400` or where a bug shows, and by no name in the sources. */
const written = /^(http\.\d+|internal)$/;

it('keeps no words and no advice for a code that is gone', () => {
  expect(Object.keys(refusalWords).filter((code) => !codes.has(code) && !written.test(code))).toEqual([]);
  expect(Object.keys(refusalAdvice).filter((code) => !worded[code])).toEqual([]);
});

it('has words for the first day a month may close, as PLAN-010 has it: its own first', () =>
  expect(refusalWords['period.closes-too-early'].id).toContain('sebelum bulannya dimulai'));

it('says all of them in English too', () => {
  const said = [...Object.values(refusalWords), ...Object.values(refusalAdvice)].map((words) => words?.id ?? '');
  expect(said.filter((id) => !translated.has(id))).toEqual([]);
});
