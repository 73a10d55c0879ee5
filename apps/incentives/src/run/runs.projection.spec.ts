import type { Recorded } from '@kinerja/event-store';
import { runId, type RunEvent } from '@kinerja/incentives-domain';
import { employeeId, instant, rupiah, yearMonth } from '@kinerja/vocabulary';
import { runExclusions, runs } from './runs.table';

const [id, by, at] = [
  runId('00000000-0000-4000-8000-0000000000aa'),
  employeeId('00000000-0000-4000-8000-000000000001'),
  instant('2026-12-03T02:00:00Z'),
];
const recorded = (event: RunEvent): Recorded<RunEvent> => ({
  ...event,
  position: 41n,
  stream: `tpp-run-${id}`,
  version: 1n,
  eventId: '00000000-0000-4000-8000-0000000000ee',
  meta: { commandId: id, actor: by, correlationId: id },
  recordedAt: at,
});
const month = yearMonth('2026-11');
const sums = {
  ...{ people: 2, grossRupiah: rupiah(10), deductionRupiah: rupiah(3), netRupiah: rupiah(7) },
  employerHealthRupiah: rupiah(1),
};

it('begins a row with the run', () =>
  expect(
    runs.changes(recorded({ type: 'RunOpened', data: { runId: id, month, policyPack: 'uji@1', by, at } })),
  ).toEqual([
    { change: 'upsert', row: expect.objectContaining({ runId: id, month, state: 'open', people: 0, openedBy: by }) },
  ]));

it('carries sums, state and the position of the seal', () => {
  const computed = { runId: id, computation: 1, sums, inputDigest: 'ab', incomplete: [], at };
  expect(runs.changes(recorded({ type: 'ComputationRecorded', data: computed }))).toEqual([
    { change: 'patch', key: { runId: id }, set: { state: 'computed', ...sums, inputDigest: 'ab', incomplete: [] } },
  ]);
  const sealed = { runId: id, month, policyPack: 'uji@1', computation: 1, sums, by, at };
  expect(runs.changes(recorded({ type: 'RunSealed', data: sealed }))).toEqual([
    { change: 'patch', key: { runId: id }, set: { state: 'sealed', sealedBy: by, sealedAt: at, sealedPosition: 41 } },
  ]);
});

it('keeps who was left out apart from the run', () => {
  const left = recorded({ type: 'PersonExcluded', data: { runId: id, employeeId: by, reason: 'x', by, at } });
  expect(runs.changes(left)).toEqual([]);
  expect(runExclusions.changes(left)).toEqual([
    { change: 'upsert', row: { runId: id, employeeId: by, reason: 'x', excludedBy: by, excludedAt: at } },
  ]);
});
