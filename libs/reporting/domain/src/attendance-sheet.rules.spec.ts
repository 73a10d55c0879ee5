import { employeeId, yearMonth, type EmployeeId } from '@kinerja/vocabulary';
import type { KnownMonth, SheetFacts, SheetRecord } from './attendance-sheet';
import { sheetRule } from './attendance-sheet.rules';
import { figures } from './attendance.fixtures';

const budi = employeeId('3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0001');
const cells = {
  no_pegawai: 'P-001', hari_kerja: '22', hadir: '20', tl1: '2', tl2: '1', tl3: '0', tl4: '0',
  psw1: '0', psw2: '0', psw3: '0', psw4: '1', alpa: '1',
}; // prettier-ignore
/** As the sheet reads it: of what is no count there is no value. */
const record = (changed: Partial<typeof cells> = {}, row = 2): SheetRecord => {
  const { no_pegawai, ...counts } = { ...cells, ...changed };
  const read = Object.entries(counts).filter(([, text]) => /^\d{1,3}$/.test(text));
  return {
    row,
    cells: { no_pegawai, ...counts },
    values: Object.fromEntries(read.map(([column, text]) => [column, Number(text)])),
  };
};
const facts = (known?: KnownMonth, hasReason = false): SheetFacts => ({
  month: yearMonth('2026-10'),
  employees: new Map([['p-001', budi]]),
  known: new Map<EmployeeId, KnownMonth>(known ? [[budi, known]] : []),
  hasReason,
  workingDaysOf: () => 22,
});
const faultsOf = (one: SheetRecord, judgedBy = facts()) =>
  sheetRule(judgedBy)(one).faults.map(({ row, column, problem }) => `${row} ${column}: ${problem}`);

describe('an attendance sheet', () => {
  it('gives a row per person when nothing is wrong', () =>
    expect(sheetRule(facts())(record({ no_pegawai: 'p-001' }))).toEqual({
      row: { employee: budi, figures: figures() },
      faults: [],
    }));

  it.each([
    [{ no_pegawai: 'P-999' }, ['2 no_pegawai: unknown']],
    [{ tl1: 'dua', no_pegawai: 'P-999' }, ['2 no_pegawai: unknown']],
    [{ tl1: 'dua', alpa: '31' }, []],
    [{ hari_kerja: '32' }, ['2 hari_kerja: too-many-workdays']],
    [{ hadir: '23', alpa: '0' }, ['2 hadir: present-too-often']],
    [{ alpa: '23' }, ['2 alpa: absent-too-often', '2 alpa: present-and-absent']],
    [{ alpa: '3' }, ['2 alpa: present-and-absent']],
    [{ tl4: '20' }, ['2 tl1: late-too-often']],
    [{ psw2: '22' }, ['2 psw1: left-early-too-often']],
  ])('tells what is wrong with %j (REP-010)', (changed, faults) => expect(faultsOf(record(changed))).toEqual(faults));

  it('warns of more workdays than the calendar has, and hinders nothing (REP-012)', () => {
    expect(sheetRule(facts())(record({ hari_kerja: '22' }))).not.toHaveProperty('warnings');
    expect(sheetRule(facts())(record({ hari_kerja: '23' }))).toMatchObject({
      row: { employee: budi },
      warnings: ['above-working-days'],
    });
    expect(sheetRule(facts())(record({ hari_kerja: '32' }))).not.toHaveProperty('warnings');
  });

  it('says where the same person stood before, whatever the case', () => {
    const rule = sheetRule(facts());
    expect([record(), record({ no_pegawai: 'p-001' }, 5)].flatMap((one) => rule(one).faults)).toEqual([
      {
        row: 5,
        column: 'no_pegawai',
        value: 'p-001',
        problem: 'repeated',
        expected: 'each person once; row 2 has this one too',
      },
    ]);
  });

  it('asks for a reason where it replaces figures (REP-009)', () => {
    const known = { figures: figures({ absentDays: 0 }), isClosed: false };
    expect(faultsOf(record(), facts(known))).toEqual(['2 no_pegawai: reason-missing']);
    expect(faultsOf(record(), facts(known, true))).toEqual([]);
  });

  it('does not replace figures of a closed month (REP-009)', () => {
    const known = { figures: figures({ absentDays: 0 }), isClosed: true };
    expect(faultsOf(record(), facts(known, true))).toEqual(['2 no_pegawai: month-closed']);
  });

  it('takes the same figures once more', () =>
    expect(faultsOf(record(), facts({ figures: figures(), isClosed: true }))).toEqual([]));
});
