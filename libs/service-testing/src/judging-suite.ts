import { importLimits } from '@kinerja/imports';
import { MOST_IN_A_TURN, textRow, watchingTurns, workbookOf, type WatchedTurns } from '@kinerja/imports-fixtures';
import type { Answer } from './answer';
import type { ServiceUnderTest } from './service-under-test';

/** An import of the service under test. `sound`: a row of a file in which nothing is wrong, by its place from 0. */
export type JudgedImport = Readonly<{
  columns: readonly string[];
  sound: (at: number) => readonly string[];
  dryRun: (file: object) => Promise<Answer>;
  faultyRows: (importId: string) => Promise<Answer>;
}>;

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

const csvOf = ({ columns }: JudgedImport, row: (at: number) => readonly string[]): object => ({
  csv: [columns, ...times(importLimits.rows, row)].map((cells) => cells.join(';')).join('\r\n'),
});

/** Of a kilobyte in the file each, as a number deflates. */
const LONG_NUMBER = `<c><v>0.${'0'.repeat(1_000_000)}1</v></c>`;
/** Nearly all that a workbook may say. */
const CHARACTERS = 15_000_000;

/** Numbers that inflate to megabytes, then as many rows of the longest text as a workbook may hold. */
const hostileWorkbook = ({ columns }: JudgedImport): Readonly<{ rows: number; file: string }> => {
  const long = textRow(...columns.map(() => 'x'.repeat(importLimits.characters)));
  const rows = Math.floor(CHARACTERS / columns.length / importLimits.characters);
  const numbers = `<row>${LONG_NUMBER.repeat(columns.length)}</row>`;
  const data = `${textRow(...columns)}${numbers}${long.repeat(rows)}`;
  return { rows: rows + 1, file: workbookOf({ sheets: [{ data }] }).toString('base64') };
};

/** Characters of a row, at least. */
const LEAST = 25;

/** Every stage went over this many characters and rows at least, never over many in one turn. */
const expectSlices = ({ done, heaviest }: WatchedTurns, stages: readonly string[], least: number): void => {
  expect(Object.keys(done).sort()).toEqual([...stages].sort());
  for (const [stage, work] of Object.entries(done))
    expect({ stage, isAll: work >= least }).toEqual({ stage, isAll: true });
  expect(heaviest).toBeLessThan(MOST_IN_A_TURN);
};

/**
 * Holds that files are judged a slice at a time, so that nobody else waits. What is done in one turn of the event loop is counted in
 * characters: it is the same on every machine, and a stage that forgets its slices shows at once. `npm run bench -- imports` has the milliseconds.
 */
export const judgingSuite = (name: string, imported: () => JudgedImport): void => {
  const { rows } = importLimits;

  describe(`while files of the ${name} import are judged, others are served between the slices of`, () => {
    it('a sound file', async () => {
      const one = imported();
      const { answer, ...turns } = await watchingTurns(() => one.dryRun(csvOf(one, one.sound)));
      expect(answer).toMatchObject({ status: 200, body: { rows, faultCount: 0, added: rows } });
      expectSlices(turns, ['text', 'lines', 'rules', 'difference', 'digest', 'sealing'], LEAST * rows);
    }, 120_000);

    it('a file in which every cell is wrong', async () => {
      const one = imported();
      const wrong = one.columns.map(() => 'x'.repeat(Math.floor(190 / one.columns.length)));
      const { answer, ...turns } = await watchingTurns(() => one.dryRun(csvOf(one, () => wrong)));
      expect(answer).toMatchObject({ status: 200, body: { rows, faults: { length: importLimits.faults } } });
      expectSlices(turns, ['text', 'lines', 'rules', 'digest', 'sealing'], LEAST * rows);
    }, 120_000);

    it('a workbook that inflates to hundreds of times its size, and of the file of its faulty rows', async () => {
      const one = imported();
      const hostile = hostileWorkbook(one);
      const judged = await watchingTurns(() => one.dryRun({ file: hostile.file }));
      expect(judged.answer).toMatchObject({ status: 200, body: { rows: hostile.rows, added: 0 } });
      expect(judged.answer.body['faults']).toContainEqual(
        expect.objectContaining({ row: 2, column: one.columns.at(-1), problem: 'cell-too-long' }),
      );
      expectSlices(judged, ['workbook', 'lines', 'rules', 'digest', 'sealing'], CHARACTERS * 0.9);
      const fetched = await watchingTurns(() => one.faultyRows(String(judged.answer.body['importId'])));
      expect(fetched.answer.status).toBe(200);
      expectSlices(fetched, ['unsealing', 'lines', 'rules', 'faulty rows'], CHARACTERS * 0.9);
    }, 120_000);
  });
};

/** Puts as many people as a file may name into the directory of a service; answers their staff numbers. */
export const knowPeople = async ({ database }: ServiceUnderTest): Promise<readonly string[]> => {
  const { rows } = await database.pool.query<{ staffNumber: string }>(
    `INSERT INTO directory.people_v1 (employee_id, staff_number, employment)
      SELECT gen_random_uuid(), 'P' || lpad(n::text, 5, '0'), 'pns' FROM generate_series(1, $1::int) n
      RETURNING staff_number AS "staffNumber"`,
    [importLimits.rows],
  );
  return rows.map(({ staffNumber }) => staffNumber);
};
