import { assignmentId, employeeId, instant, localDate, unitId } from '@kinerja/vocabulary';
import { accountId, credentialId, type AccountEvent } from './account.events';
import type { AssignmentEvent, AssignmentTerms } from './assignment.events';
import { importId } from './people-import.events';
import type { KnownPost } from './people-movement.rules';
import type { PeopleColumn, PeopleLine } from './people-row';

export const now = instant('2026-11-02T01:00:00.000Z');
export const unit = unitId('0b6f5d39-50f6-5a0e-9d5c-000000000001');
export const person = employeeId('0b6f5d39-50f6-5a0e-9d5c-000000000002');
export const boss = employeeId('0b6f5d39-50f6-5a0e-9d5c-000000000003');
export const director = employeeId('0b6f5d39-50f6-5a0e-9d5c-000000000004');
export const assignment = assignmentId('0b6f5d39-50f6-5a0e-9d5c-000000000005');
export const account = accountId('0b6f5d39-50f6-5a0e-9d5c-000000000006');
export const otherAccount = accountId('0b6f5d39-50f6-5a0e-9d5c-000000000007');
export const theImport = importId('0b6f5d39-50f6-5a0e-9d5c-000000000008');
export const firstPassword = credentialId('0b6f5d39-50f6-5a0e-9d5c-000000000009');
export const secondPassword = credentialId('0b6f5d39-50f6-5a0e-9d5c-000000000010');
export const january = localDate('2026-01-01');

export const terms = (changes: Partial<AssignmentTerms> = {}): AssignmentTerms => ({
  employeeId: person,
  kind: 'definitive',
  unitId: unit,
  position: 'Analis Kepegawaian',
  positionKind: 'fungsional',
  jobClass: 8,
  golongan: 'III/b',
  duty: 'member',
  superiorId: boss,
  startsOn: january,
  ...changes,
});

export const started = (changes: Partial<AssignmentTerms> = {}): AssignmentEvent => ({
  type: 'AssignmentStarted',
  data: { ...terms(changes), assignmentId: assignment, at: now },
});

export const created: AccountEvent = {
  type: 'AccountCreated',
  data: { accountId: account, employeeId: person, username: 'p-001', roles: ['employee'], at: now },
};
export const activated: AccountEvent = {
  type: 'AccountActivated',
  data: { accountId: account, credentialId: firstPassword, at: now },
};
export const disabled: AccountEvent = {
  type: 'AccountDisabled',
  data: { accountId: account, employeeId: person, by: otherAccount, reason: 'pensiun', at: now },
};

const soundCells: Readonly<Record<PeopleColumn, string>> = {
  no_pegawai: 'P-002',
  nip: '198503152010012007',
  nik: '',
  npwp: '',
  nama: 'Siti Contoh',
  status: 'pns',
  golongan: 'III/b',
  unit: 'Sekretariat',
  jabatan: 'Analis Kepegawaian',
  jenis_jabatan: 'fungsional',
  kelas_jabatan: '8',
  tugas: 'anggota',
  atasan_no_pegawai: 'P-001',
  gelar_depan: '',
  gelar_belakang: '',
  berlaku_sejak: '',
  eselon: '',
  kedudukan: '',
  status_ptkp: '',
};

export const line = (row: number, changes: Partial<Record<PeopleColumn, string>> = {}): PeopleLine => ({
  row,
  cells: { ...soundCells, ...changes },
});

/** The post that `line` says somebody has. */
export const heldPost = (changes: Partial<KnownPost> = {}): KnownPost => ({
  assignmentId: assignmentId('3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0002'),
  ...{ unit: 'Sekretariat', position: 'Analis Kepegawaian', positionKind: 'fungsional', jobClass: 8 },
  ...{ golongan: 'III/b', duty: 'member', superiorStaffNumber: 'P-001', startsOn: localDate('2026-01-01') },
  ...changes,
});

/** A file of `size` sound rows: a head, then members below the person `above` names by index. */
export const soundLines = (size: number, above: (index: number) => number = () => 0): PeopleLine[] =>
  Array.from({ length: size }, (_, index) =>
    line(index + 2, {
      no_pegawai: `P-${index}`,
      nip: `198503152010011${String((index % 999) + 1).padStart(3, '0')}`.replace('201001', appointment(index)),
      tugas: index === 0 ? 'kepala' : 'anggota',
      atasan_no_pegawai: index === 0 ? '' : `P-${above(index)}`,
    }),
  );

const appointment = (index: number): string => String(2005 + Math.floor(index / 999)) + '01';

/** A copy of `data` without one of its fields. */
export const without = <D extends object, K extends keyof D>(data: D, field: K): Omit<D, K> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== field)) as Omit<D, K>;
