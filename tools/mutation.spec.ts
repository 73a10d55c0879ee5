import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { equivalents } from './mutation/equivalents';
import { projects } from './mutation/projects';
import { placed, score, type Equivalent, type ReportedMutant } from './mutation/score';

const root = join(__dirname, '..');

it('measures the kernel, the vocabulary and every domain there is', () => {
  const domains = readdirSync(join(root, 'libs')).filter((name) => existsSync(join(root, 'libs', name, 'domain')));
  const folders = ['libs/kernel', 'libs/vocabulary', ...domains.map((name) => `libs/${name}/domain`)];
  expect(projects.map(({ folder }) => folder).toSorted()).toEqual(folders.toSorted());
});

it('tells in its help which projects there are', () =>
  expect(readFileSync(join(root, 'tools/usage/mutation.txt'), 'utf8')).toContain(
    projects.map(({ name }) => name).join(', '),
  ));

it('holds money and the kernel higher than the rest', () => {
  const least = (name: string) => projects.find((project) => project.name === name)?.least ?? 0;
  expect([least('kernel'), least('incentives')].every((percent) => percent >= 95)).toBe(true);
  expect(projects.every((project) => project.least >= 85)).toBe(true);
  for (const file of projects.flatMap(({ strict = {} }) => Object.keys(strict)))
    expect(existsSync(join(root, file))).toBe(true);
});

it.each(equivalents.map(({ file, line, from, why }) => [file, line, from, why] as const))(
  'the equivalent mutant of %s stands in a line that is there: %s',
  (file, line, from, why) => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    expect(lines.map((one) => one.trim())).toContain(line);
    expect(line).toContain(from.split('\n')[0]);
    expect(why).not.toBe('');
  },
);

describe('the score', () => {
  const project = { name: 'uji', folder: 'libs/uji', least: 80, strict: { 'a.ts': 100 } };
  const mutant = (to: string, status: ReportedMutant['status'], file = 'b.ts') => ({
    file,
    line: 'x < 1',
    from: '<',
    to,
    status,
  });
  const named = (to: string): Equivalent => ({ file: 'b.ts', line: 'x < 1', from: '<', to, why: 'same' });
  const of = (...statuses: readonly ReportedMutant['status'][]) =>
    statuses.map((status, at) => mutant(String(at), status));

  it('counts what was killed or ran away against what lived or was never run', () => {
    const row = score(
      project,
      of('Killed', 'Timeout', 'Killed', 'Killed', 'Survived', 'NoCoverage', 'RuntimeError'),
      [],
    );
    expect(row).toMatchObject({ killed: 3, survived: 2, equivalent: 0 });
    expect(row.percent).toBeCloseTo((100 * 4) / 6);
    expect(row.faults).toEqual(['uji: 66.7 % of 80 %']);
  });

  it('leaves out the mutants that are named as equivalent', () => {
    const row = score(project, of('Killed', 'Survived'), [named('1')]);
    expect(row).toMatchObject({ percent: 100, survived: 0, equivalent: 1, faults: [] });
  });

  it('keeps an equivalent mutant of whose two on one line a test kills the other', () => {
    const twice = [...of('Killed', 'Survived')].map((mutant) => ({ ...mutant, to: '0' }));
    expect(score(project, twice, [named('0')])).toMatchObject({ percent: 100, faults: [] });
  });

  it('finds fault with an equivalent mutant that is gone, or that a test kills', () => {
    const { faults } = score(project, of('Killed'), [named('0'), named('gone')]);
    expect(faults).toEqual([
      'no mutant "gone" in "x < 1" (equivalents.ts)',
      'killed after all: "0" in "x < 1" (equivalents.ts)',
    ]);
  });

  it('holds a strict file to its own share', () =>
    expect(
      score(project, [...of(...Array<'Killed'>(9).fill('Killed')), mutant('x', 'Survived', 'a.ts')], []).faults,
    ).toEqual(['a.ts: below 100 %']));
});

it('finds a mutant again by its line and text, wherever the line has moved to', () => {
  const source = 'first\n  if (a < b)\n    return c;\n';
  const at = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
    start: { line: startLine, column: startColumn },
    end: { line: endLine, column: endColumn },
  });
  const reported = (location: ReportedMutant['location']): ReportedMutant => ({
    ...{ fileName: 'a.ts', location, replacement: 'x', mutatorName: 'M', status: 'Killed' },
  });
  expect(placed([reported(at(2, 7, 2, 12)), reported(at(2, 3, 3, 14))], () => source)).toEqual([
    { file: 'a.ts', at: 2, line: 'if (a < b)', from: 'a < b', to: 'x', mutatorName: 'M', status: 'Killed' },
    {
      file: 'a.ts',
      at: 2,
      line: 'if (a < b)',
      from: 'if (a < b)\n    return c;',
      to: 'x',
      mutatorName: 'M',
      status: 'Killed',
    },
  ]);
});
