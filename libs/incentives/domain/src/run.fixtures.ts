import { employeeId, instant, birthDate, rupiah, unitId, yearMonth } from '@kinerja/vocabulary';
import { allowanceId, runId } from './ids';
import type { Payee } from './payee';
import type { ControlSums, RunEvent } from './run.events';
import type { RunCommand } from './run.commands';

const person = (number: number) => employeeId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
export const [officer, verifier, releaser, employee, other] = [
  person(1),
  person(2),
  person(3),
  person(4),
  person(5),
] as const;
export const run = runId('00000000-0000-4000-8000-0000000000aa');
export const allowance = allowanceId('00000000-0000-4000-8000-0000000000bb');
export const unit = unitId('00000000-0000-4000-8000-0000000000dd');
export const month = yearMonth('2026-11');
export const now = instant('2026-12-03T02:00:00Z');
export const sums: ControlSums = {
  people: 2,
  grossRupiah: rupiah(11_760_000),
  deductionRupiah: rupiah(705_600),
  netRupiah: rupiah(11_054_400),
  employerHealthRupiah: rupiah(470_400),
};

type EventData<T extends RunEvent['type']> = Extract<RunEvent, { type: T }>['data'];
type CommandData<T extends RunCommand['type']> = Extract<RunCommand, { type: T }>['data'];

export const opened = (): RunEvent => ({
  type: 'RunOpened',
  data: { runId: run, month, policyPack: 'uji@1', by: officer, at: now },
});
export const started = (change: Partial<EventData<'ComputationStarted'>> = {}): RunEvent => ({
  type: 'ComputationStarted',
  data: { runId: run, computation: 1, by: officer, at: now, ...change },
});
export const recorded = (change: Partial<EventData<'ComputationRecorded'>> = {}): RunEvent => ({
  type: 'ComputationRecorded',
  data: { runId: run, computation: 1, sums, inputDigest: 'ab'.repeat(32), incomplete: [], at: now, ...change },
});
export const excluded = (): RunEvent => ({
  type: 'PersonExcluded',
  data: { runId: run, employeeId: employee, reason: 'Masuk bulan depan', by: officer, at: now },
});
export const verified = (): RunEvent => ({ type: 'RunVerified', data: { runId: run, by: verifier, at: now } });
export const sealed = (): RunEvent => ({
  type: 'RunSealed',
  data: { runId: run, month, policyPack: 'uji@1', computation: 1, sums, by: releaser, at: now },
});

export const open = (change: Partial<CommandData<'OpenRun'>> = {}): RunCommand => ({
  type: 'OpenRun',
  data: { runId: run, month, monthIsClosed: true, policyPack: 'uji@1', by: officer, now, ...change },
});
export const start = (change: Partial<CommandData<'StartComputation'>> = {}): RunCommand => ({
  type: 'StartComputation',
  data: { runId: run, lastHasFailed: false, by: officer, now, ...change },
});
export const record = (change: Partial<CommandData<'RecordComputation'>> = {}): RunCommand => ({
  type: 'RecordComputation',
  data: { runId: run, computation: 1, sums, inputDigest: 'ab'.repeat(32), incomplete: [], now, ...change },
});
export const exclude = (change: Partial<CommandData<'ExcludePerson'>> = {}): RunCommand => ({
  type: 'ExcludePerson',
  data: { runId: run, employeeId: employee, reason: 'Masuk bulan depan', by: officer, now, ...change },
});
export const verify = (change: Partial<CommandData<'VerifyRun'>> = {}): RunCommand => ({
  type: 'VerifyRun',
  data: { runId: run, lines: sums, by: verifier, now, ...change },
});
export const seal = (change: Partial<CommandData<'SealRun'>> = {}): RunCommand => ({
  type: 'SealRun',
  data: { runId: run, mayRelease: true, by: releaser, now, ...change },
});

export const payee = (change: Partial<Payee> = {}): Payee => ({
  nip: '199001012015011001',
  nik: '5171010101900001',
  npwp: '091234567901000',
  name: 'Contoh Pegawai',
  birthDate: birthDate('1990-01-01'),
  address: 'Jalan Contoh 1',
  bankCode: '129',
  bankName: 'Bank Contoh',
  account: '0011223344',
  positionType: '3',
  echelon: '00',
  asnStatus: '1',
  serviceYears: 11,
  healthBaseRupiah: rupiah(4_500_000),
  ...change,
});
