import { uuidv7 } from '@kinerja/clock';
import { announce } from '@kinerja/contracts';
import { teamMemberPlacedV1, unitRotationSetV1 } from '@kinerja/identity-contracts';
import { periodClosedV1 } from '@kinerja/planning-contracts';
import { attendanceMonthClosedV1 } from '@kinerja/reporting-contracts';
import { workbookFile } from '@kinerja/imports';
import { ServiceUnderTest, type Answer, type Sending } from '@kinerja/service-testing';
import { reportingService } from '../src/app.module';
import { attendanceSheet } from '../src/attendance-import/attendance-sheet';
import { clerk, hire, openMonths, superior, unitId, type Person } from './agency.fixtures';

let reporting: ServiceUnderTest;

beforeAll(async () => {
  reporting = await ServiceUnderTest.start(reportingService);
  await openMonths(reporting, '2026-03', '2026-04', '2026-05');
});
afterAll(() => reporting.stop());

/** hari_kerja, hadir, tl1-4, psw1-4, alpa */
const usual = [21, 20, 2, 1, 0, 0, 0, 0, 0, 1, 1];
const csvOf = (...rows: readonly (readonly (string | number)[])[]): string =>
  [Object.keys(attendanceSheet.columns), ...rows].map((row) => row.join(',')).join('\n');
const rowOf = ({ staffNumber }: Person, figures: readonly (string | number)[] = usual) => [staffNumber, ...figures];

const send = (body: object, query = '', sending: Sending = {}): Promise<Answer> =>
  reporting.post(clerk, `/attendance-imports${query}`, body, sending);
const finished = async (importId: unknown): Promise<Answer> => {
  const answer = await reporting.get(clerk, `/attendance-imports/${String(importId)}`);
  return answer.body['state'] === 'completed' ? answer : finished(importId);
};
const imported = async (body: object): Promise<Answer> => {
  const answer = await send(body);
  expect(answer).toMatchObject({ status: 202 });
  return finished(answer.body['importId']);
};

describe('an attendance sheet', () => {
  it('is looked at without writing anything', async () => {
    const before = await reporting.service.runtime.store.head();
    const csv = csvOf(rowOf(await hire(reporting)));
    expect(await send({ month: '2026-03', csv }, '?dryRun=true')).toMatchObject({
      status: 200,
      body: { rows: 1, faults: [] },
    });
    expect(await reporting.service.runtime.store.head()).toBe(before);
  });

  it('with faults is told row by row and imported not at all', async () => {
    const [before, good] = [await reporting.service.runtime.store.head(), await hire(reporting)];
    const csv = csvOf(
      rowOf(good),
      ['P-999', ...usual],
      rowOf(await hire(reporting), ['dua', ...usual.slice(1)]),
      rowOf(good),
    );
    const answer = await send({ month: '2026-03', csv });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        type: '/problems/attendance-import.faulty',
        faults: [
          { row: 3, column: 'no_pegawai', value: 'P-999', problem: 'unknown' },
          { row: 4, column: 'hari_kerja', value: 'dua', problem: 'not-a-number' },
          { row: 5, column: 'no_pegawai', problem: 'repeated', expected: expect.stringContaining('row 2') },
        ],
      },
    });
    expect(await reporting.service.runtime.store.head()).toBe(before);
  });

  it.each([
    ['a missing column', 'no_pegawai,hari_kerja\nP-1,21', 'missing-column'],
    ['an open quote', `${csvOf()}\n"P-1`, 'open-quote'],
    ['a row that is too long', csvOf(['P-1', ...usual, 7]), 'cell-count'],
    ['nothing but blanks', ' \n ', 'empty-file'],
  ])('is refused for %s', async (_, csv, problem) => {
    const { status, body } = await send({ month: '2026-03', csv });
    expect(status).toBe(422);
    expect(JSON.stringify(body['faults'])).toContain(problem);
  });

  it('is taken with a staff number in small letters and rows of separators at its end', async () => {
    const { staffNumber } = await hire(reporting);
    const csv = `${csvOf([staffNumber.toLowerCase(), ...usual])}\n${','.repeat(11)}\n`;
    expect(await send({ month: '2026-03', csv }, '?dryRun=true')).toMatchObject({
      status: 200,
      body: { rows: 1, faults: [], faultCount: 0 },
    });
  });

  it('is told of more days than the month has for the person: by the rotation, else by the calendar (REP-012)', async () => {
    const [guard, office] = [await hire(reporting), await hire(reporting)];
    const shift = { patternId: uuidv7(), name: 'Jaga', begins: '08:00', ends: '08:00', minutes: 1_320 };
    const [from, team] = ['2026-03-01', 'Regu A'];
    const rotation = { unitId, from, cycle: [{ shift }, {}, {}], teams: [{ name: team, offset: 0 }] };
    const { assignmentId } = guard;
    await reporting.others.say(
      announce(unitRotationSetV1, unitId, rotation),
      announce(teamMemberPlacedV1, assignmentId, { assignmentId, unitId, from, team }),
    );
    await reporting.quiet();
    // Every third day of March 2026, from the first on, is eleven days; the calendar has 22.
    const warnedOf = async (days: number): Promise<unknown> => {
      const figures = [days, days, 0, 0, 0, 0, 0, 0, 0, 0, 0];
      const csv = csvOf(rowOf(guard, figures), rowOf(office, figures));
      return (await send({ month: '2026-03', csv }, '?dryRun=true')).body['warnings'];
    };
    const warning = ({ staffNumber: key }: Person, row: number) => ({ row, key, code: 'above-working-days' });
    expect(await warnedOf(11)).toBeUndefined();
    expect(await warnedOf(12)).toEqual([warning(guard, 2)]);
    expect(await warnedOf(23)).toEqual([warning(guard, 2), warning(office, 3)]);
  });

  it('has at most 20,000 rows', async () => {
    const csv = csvOf(...Array.from({ length: 20_001 }, () => ['P-1', ...usual]));
    expect(await send({ month: '2026-03', csv })).toMatchObject({
      status: 413,
      body: { code: 'import.too-many-rows' },
    });
  });

  it('is imported as a job, once, and shown to the person', async () => {
    const [person, key] = [await hire(reporting), uuidv7()];
    const csv = `\uFEFF${csvOf(rowOf(person)).replaceAll(',', ';')}\r\n`;
    const answers = [
      await send({ month: '2026-03', csv }, '', { key }),
      await send({ month: '2026-03', csv }, '', { key }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect(await finished(answers[0]?.body['importId'])).toMatchObject({ body: { done: 1, of: 1, overtaken: [] } });
    await reporting.quiet();
    expect(await reporting.get(person, '/attendance/mine?month=2026-03')).toMatchObject({
      status: 200,
      body: { figures: { workdays: 21, presentDays: 20, late: { upTo30: 2 } }, revision: 1, status: 'recorded' },
    });
    expect(await reporting.eventsOf(`attendance-${person.employee}-2026-03`)).toEqual(['AttendanceMonthRecorded']);
  });

  it('replaces figures only for a reason (REP-009)', async () => {
    const person = await hire(reporting);
    await imported({ month: '2026-03', csv: csvOf(rowOf(person)) });
    await reporting.quiet();
    const csv = csvOf(rowOf(person, [21, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    expect(await send({ month: '2026-03', csv })).toMatchObject({
      status: 422,
      body: { faults: [{ row: 2, expected: 'a reason for the import' }] },
    });
    await imported({ month: '2026-03', csv, reason: 'Mesin salah mencatat' });
    await reporting.quiet();
    expect((await reporting.get(person, '/attendance/mine?month=2026-03')).body).toMatchObject({
      figures: { presentDays: 21 },
      revision: 2,
      reason: 'Mesin salah mencatat',
    });
  });

  it('is sent as a workbook, shown as a difference, applied, and undone (REP-011)', async () => {
    const [known, fresh] = [await hire(reporting), await hire(reporting)];
    await imported({ month: '2026-03', csv: csvOf(rowOf(known)) });
    await reporting.quiet();
    const rows = [rowOf(known, [21, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0]), rowOf(fresh)].map((row) => row.map(String));
    const header = Object.keys(attendanceSheet.columns);
    const file = (await workbookFile([{ name: 'Kehadiran', header, rows }])).toString('base64');
    const checked = await send({ month: '2026-03', file, reason: 'Mesin salah' }, '?dryRun=true');
    expect(checked).toMatchObject({ status: 200, body: { faults: [], added: 1, changed: 1, unchanged: 0 } });
    expect(checked.body['changes']).toMatchObject([
      { row: 2, fields: expect.arrayContaining([{ column: 'hadir', was: '20', becomes: '21' }]) },
    ]);
    const path = `/attendance-imports/${String(checked.body['importId'])}`;
    expect(await reporting.post(clerk, `${path}/application`)).toMatchObject({ status: 202, body: { rows: 2 } });
    await finished(checked.body['importId']);
    expect(await reporting.post(clerk, `${path}/undoing`, { reason: 'Berkas bulan lain' })).toMatchObject({
      status: 202,
    });
    const undone = async (): Promise<Answer> => {
      const answer = await reporting.get(clerk, path);
      return answer.body['state'] === 'undone' ? answer : undone();
    };
    expect(await undone()).toMatchObject({ body: { notUndone: [{ row: 3, code: 'attendance.nothing-before' }] } });
    await reporting.quiet();
    expect((await reporting.get(known, '/attendance/mine?month=2026-03')).body).toMatchObject({
      figures: { presentDays: 20 },
      revision: 3,
      reason: 'Berkas bulan lain',
    });
    const log = await reporting.database.pool.query<{ inClear: boolean }>(
      `SELECT data::text LIKE '%Berkas bulan lain%' AS "inClear" FROM log.events WHERE type = 'ImportUndoAccepted'`,
    );
    expect(log.rows).toEqual([{ inClear: false }]);
  });

  it('has a template to fill in, for whoever may import it', async () => {
    const template = await reporting.get(clerk, '/attendance-imports/template.csv');
    expect(template).toMatchObject({ status: 200, text: expect.stringContaining('no_pegawai;hari_kerja') });
    expect(await reporting.get(clerk, '/attendance-imports/template.xlsx')).toMatchObject({ status: 200 });
    expect(await reporting.get(superior, '/attendance-imports/template.csv')).toMatchObject({ status: 403 });
  });

  it.each([
    ['before', '2026-04'],
    ['after', '2026-05'],
  ])('is final when it came %s the closing of its period (REP-008)', async (when, month) => {
    const person = await hire(reporting);
    const csv = csvOf(rowOf(person));
    if (when === 'before') await imported({ month, csv });
    await reporting.others.say(announce(periodClosedV1, month, { month, closedAt: '2026-06-01T00:00:00.000Z' }));
    await reporting.quiet();
    if (when === 'after') await imported({ month, csv });
    expect(await reporting.said(attendanceMonthClosedV1.type, person.employee)).toMatchObject([
      { employeeId: person.employee, month, workdays: 21, absentDays: 1, leftEarly: { over90: 1 } },
    ]);
  });

  it('is for the administrator only', async () =>
    expect(await reporting.post(superior, '/attendance-imports', { month: '2026-03', csv: csvOf() })).toMatchObject({
      status: 403,
    }));
});
