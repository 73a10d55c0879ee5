import fc from 'fast-check';
import { assignmentId, employeeId, localDate, staffNumberKey } from '@kinerja/vocabulary';
import { assignment, heldPost, line, soundLines } from './identity.fixtures';
import { cellFaults } from './people-cells.rules';
import { peopleFileRule, type KnownPeople } from './people-file.rules';
import type { KnownPerson } from './people-movement.rules';
import { personRow, type PeopleColumn, type PeopleLine } from './people-row';
import { superiorCycles } from './superior-cycle.rules';

type Facts = Readonly<Partial<Record<'units' | 'headedUnits' | 'staffNumbers' | 'usernames', readonly string[]>>>;

const person = (staffNumber: string, nip = '197011111990011001'): KnownPerson => ({
  employeeId: employeeId('3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0001'),
  ...{ staffNumber, nip, name: 'Siti Contoh', employment: 'pns' },
});

const known = (changes: Facts = {}, people: readonly KnownPerson[] = []): KnownPeople => ({
  units: new Map((changes.units ?? ['sekretariat']).map((unit) => [unit, { from: null, lastDay: null }])),
  heads: new Map((changes.headedUnits ?? []).map((unit) => [unit, [{ assignmentId: assignment, until: null }]])),
  people: new Map([
    ...(changes.staffNumbers ?? ['p-001']).map((number) => [number, person(number)] as const),
    ...people.map((one) => [staffNumberKey(one.staffNumber), one] as const),
  ]),
  usernames: new Set(changes.usernames),
});
const brief = (faults: ReturnType<typeof cellFaults>): string[] =>
  faults.map(({ row, column, problem }) => `${row} ${column} ${problem}`);
const inCells = (changes: Partial<Record<PeopleColumn, string>>): string[] => brief(cellFaults(line(2, changes)));
const inFile = (lines: readonly PeopleLine[], facts = known()): string[] =>
  brief(lines.flatMap(peopleFileRule(lines, facts)));

describe('the cells of a row of a people file', () => {
  it('are sound', () => {
    expect(cellFaults(line(2))).toEqual([]);
    expect(personRow(line(2, { npwp: '09.254.294.3-407.000', status: 'PNS', tugas: 'Anggota' }))).toMatchObject({
      employment: 'pns',
      duty: 'member',
      jobClass: 8,
      npwp: '092542943407000',
      superiorStaffNumber: 'P-001',
    });
  });
  it.each<[Partial<Record<PeopleColumn, string>>, string]>([
    [{ nip: '199002302015011001' }, '2 nip nip-birth-date'],
    [{ nip: '1990' }, '2 nip nip-not-18-digits'],
    [{ nip: '199009132025242014' }, '2 nip nip-kind'],
    [{ golongan: 'IX' }, '2 golongan golongan-kind'],
    [{ atasan_no_pegawai: '' }, '2 atasan_no_pegawai missing'],
  ])('are faulty with %j', (changes, fault) => expect(inCells(changes)).toEqual([fault]));
  it('take an NI PPPK whose contracts read like a month (IDN-021)', () =>
    expect(cellFaults(line(2, { status: 'pppk', golongan: 'IX' }))).toEqual([]));
  it('let a head be without a superior (IDN-033)', () =>
    expect(inCells({ tugas: 'Kepala', atasan_no_pegawai: '' })).toEqual([]));
  it('say what would be right and never repeat the cell', () => {
    const [fault] = cellFaults(line(9, { nip: '199002302015011001' }));
    expect(fault).toEqual({ row: 9, column: 'nip', problem: 'nip-birth-date', expected: expect.any(String) });
    expect(JSON.stringify(fault)).not.toContain('1990');
  });
});

describe('the rows of a people file together', () => {
  it('are sound', () => expect(inFile(soundLines(50), known({ staffNumbers: [] }))).toEqual([]));
  it('repeat neither staff number nor NIP nor NIK (IDN-023)', () =>
    expect(
      inFile([line(2, { nik: '3578015503850001' }), line(3, { no_pegawai: 'p-002', nik: '3578015503850001' })]),
    ).toEqual(['3 no_pegawai repeated', '3 nip repeated', '3 nik repeated']));
  it('take nothing the agency has given already (IDN-023)', () => {
    expect(inFile([line(2)], known({ staffNumbers: ['p-001', 'p-002'] }))).toEqual(['2 nip other-nip']);
    expect(inFile([line(2)], known({}, [person('P-9', '198503152010012007')]))).toEqual(['2 nip taken']);
    expect(inFile([line(2)], known({}, [person('P-002', '198503152010012007')]))).toEqual([]);
    expect(inFile([line(2)], known({ usernames: ['p-002'] }))).toEqual(['2 no_pegawai username-taken']);
  });
  it('name units that are registered (IDN-050)', () =>
    expect(inFile([line(2, { unit: 'Gudang' })])).toEqual(['2 unit unknown']));
  it('give a unit one head (IDN-032)', () => {
    const heads = [
      line(2, { tugas: 'kepala' }),
      line(3, { tugas: 'kepala', no_pegawai: 'P-3', nip: '198503152010012008' }),
    ];
    expect(inFile(heads)).toEqual(['3 tugas second-head']);
    expect(inFile([line(2, { tugas: 'kepala' })], known({ headedUnits: ['sekretariat'] }))).toEqual([
      '2 tugas second-head',
    ]);
  });
  it('do not call the head of a unit a second one', () => {
    const head = { ...person('P-002', '198503152010012007'), post: heldPost({ duty: 'head' }) };
    expect(inFile([line(2, { tugas: 'kepala' })], known({ headedUnits: ['sekretariat'] }, [head]))).toEqual([]);
  });
  it('judge heads who change places together (IDN-162)', () => {
    const units = ['sekretariat', 'bidang a', 'bidang b'];
    const posts = units.map((_unit, at) => assignmentId(`0b6f5d39-50f6-5a0e-9d5c-00000000010${at}`));
    const heads = units.map((unit, at) => ({
      ...person(`P-1${at}`, `19850315201001200${at + 1}`),
      post: heldPost({ duty: 'head', unit, assignmentId: posts[at] ?? assignment }),
    }));
    const facts: KnownPeople = {
      ...known({ units }, heads),
      heads: new Map(units.map((unit, at) => [unit, [{ assignmentId: posts[at] ?? assignment, until: null }]])),
    };
    const move = (at: number, to: number, berlaku_sejak = '2026-03-01') =>
      line(at + 2, {
        ...{ no_pegawai: `P-1${at}`, nip: `19850315201001200${at + 1}`, nik: '', unit: units[to] ?? '', berlaku_sejak },
        ...{ tugas: 'kepala', atasan_no_pegawai: '' },
      });
    expect(inFile([move(0, 1), move(1, 0)], facts)).toEqual([]);
    expect(inFile([move(0, 1), move(1, 2), move(2, 0)], facts)).toEqual([]);
    expect(inFile([move(0, 1), move(1, 2)], facts)).toEqual(['3 tugas second-head']);
    expect(inFile([move(0, 1), move(1, 0, '2026-03-02')], facts)).toEqual(['2 tugas second-head']);
    expect(inFile([move(0, 1), move(1, 1)], facts)).toEqual(['2 tugas second-head']);
  });
  it('are asked by the day on which each post begins (IDN-105)', () => {
    const closed = { units: new Map([['sekretariat', { from: localDate('2026-06-01'), lastDay: null }]]) };
    const from = (day: string) => inFile([line(2, { berlaku_sejak: day })], { ...known(), ...closed });
    expect([from('2026-05-31'), from('2026-06-01')]).toEqual([['2 unit not-open'], []]);
  });
  it('name superiors of the file or the agency, never oneself', () => {
    expect(inFile([line(2, { atasan_no_pegawai: 'P-999' })])).toEqual(['2 atasan_no_pegawai unknown']);
    expect(inFile([line(2, { atasan_no_pegawai: 'p-002' })])).toEqual(['2 atasan_no_pegawai own-superior']);
  });
  it('have no cycle of superiors; whoever only stands below one is not blamed (IDN-032)', () => {
    const nip = (index: number): string => `19850315201001200${index}`;
    const row = (index: number, above: number): PeopleLine =>
      line(index, { no_pegawai: `C-${index}`, nip: nip(index), atasan_no_pegawai: `C-${above}` });
    expect(inFile([row(2, 3), row(3, 4), row(4, 2), row(5, 2)])).toEqual(
      [2, 3, 4].map((index) => `${index} atasan_no_pegawai cycle`),
    );
  });
});

describe('superiors', () => {
  it('never form a cycle when each stands before the people below', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (picks) => {
        const superiorOf = new Map(picks.map((pick, index) => [`p${index + 1}`, `p${pick % (index + 1)}`]));
        expect(superiorCycles(superiorOf).size).toBe(0);
      }),
    ));
  it('in a cycle are all found, whatever hangs below', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.array(fc.nat(), { maxLength: 20 }), (length, picks) => {
        const ring = Array.from({ length }, (_, index): [string, string] => [`r${index}`, `r${(index + 1) % length}`]);
        const below = picks.map((pick, index): [string, string] => [`b${index}`, `r${pick % length}`]);
        const shuffled = new Map([...below, ...ring]);
        expect([...superiorCycles(shuffled)].sort()).toEqual(ring.map(([one]) => one).sort());
      }),
    ));
});
