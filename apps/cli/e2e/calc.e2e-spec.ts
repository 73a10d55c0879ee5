import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileInto } from './kinerja.fixtures';

let main: string;
const vectors = join(__dirname, '../fixtures/vectors');

type Case = Readonly<{ in: object; out: object }>;

const kinerja = (args: readonly string[], input: string) => {
  const ran = spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8' });
  const lines = ran.stdout.split('\n').slice(0, -1);
  return {
    status: ran.status,
    answers: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    stderr: ran.stderr,
  };
};

beforeAll(() => {
  main = compileInto('calc-e2e');
});

describe.each(readdirSync(vectors).map((file) => basename(file, '.json')))('kinerja calc %s', (name) => {
  const cases = JSON.parse(readFileSync(join(vectors, `${name}.json`), 'utf8')) as readonly Case[];

  it(`answers its ${cases.length} vectors, each with its steps, and ends with 0`, () => {
    const input = cases.map((each) => `${JSON.stringify(each.in)}\n`).join('');
    const { status, answers, stderr } = kinerja(['calc', name], input);
    expect(stderr).toBe('');
    expect(answers.map(({ steps: _steps, ...out }) => out)).toEqual(cases.map((each) => each.out));
    expect(answers.every(({ steps }) => Array.isArray(steps) && steps.length > 0)).toBe(true);
    expect(status).toBe(0);
  });

  it('answers a bad line in its place, the others as ever, and ends with 1', () => {
    const [first, second] = cases;
    const input = `${JSON.stringify(first?.in)}\n{"no\n${JSON.stringify(second?.in)}`;
    const { status, answers } = kinerja(['calc', name], input);
    expect(answers).toMatchObject([first?.out, { error: { code: 'invalid-json', field: '' } }, second?.out]);
    expect(status).toBe(1);
  });
});

it('answers a whole allowance under a policy pack of its own (TPP-2, TPP-7)', () => {
  const cases = JSON.parse(readFileSync(join(vectors, '../tpp.json'), 'utf8')) as readonly Case[];
  const { status, answers } = kinerja(['calc', 'tpp'], cases.map((each) => `${JSON.stringify(each.in)}\n`).join(''));
  expect(answers).toMatchObject(cases.map((each) => each.out));
  expect(status).toBe(0);
});

/** Names of the packages, our own included, that a call had loaded when it ended. */
const packagesOf = (...args: readonly string[]): readonly string[] => {
  const program = `
    process.on('exit', () => process.stderr.write('\\n' + JSON.stringify(Object.keys(require.cache))));
    process.argv.splice(1, 0, ${JSON.stringify(main)});
    require(${JSON.stringify(main)});`;
  const { stderr } = spawnSync(process.execPath, ['-e', program, '--', ...args], { input: '', encoding: 'utf8' });
  const packageOf = (file: string): string =>
    /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? /\/(?:apps|libs)\/[^/]+/.exec(file)?.[0] ?? file;
  return [...new Set((JSON.parse(stderr.split('\n').at(-1) ?? '') as readonly string[]).map(packageOf))].sort();
};

it('loads commander and the domains to calculate, and nothing that serves, stores or sends', () =>
  expect(packagesOf('calc', 'ter')).toEqual([
    ...['/apps/cli', '/libs/evaluation', '/libs/identity', '/libs/incentives', '/libs/kernel', '/libs/surveys'],
    ...['/libs/vocabulary', 'commander'],
  ]));

it.each(['--help', 'verify --help', 'calc ter --help', 'horoscope'])(
  'loads commander alone to answer `kinerja %s`',
  (args) => expect(packagesOf(...args.split(' '))).toEqual(['/apps/cli', 'commander']),
);

it('names the rules it knows when asked for another', () => {
  const { status, answers, stderr } = kinerja(['calc', 'horoscope'], '');
  expect({ status, answers }).toEqual({ status: 2, answers: [] });
  expect(stderr).toContain('known: ');
});

it('answers nothing with nothing', () =>
  expect(kinerja(['calc', 'ikm'], '')).toMatchObject({ status: 0, answers: [] }));
