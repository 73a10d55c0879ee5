import type { Recorded } from '@kinerja/event-store';
import type { Event } from '@kinerja/kernel';
import type { SkpEvent } from '@kinerja/planning-domain';
import { employeeId, instant, skpId, unitId, assignmentId } from '@kinerja/vocabulary';
import { planProgress } from './plan-progress.table';
import { skpInbox } from './skp-inbox.table';
import { skpOverview } from './skp-overview.table';
import { superiorResults } from './superior-results.table';

const at = instant('2026-01-12T02:30:00Z');
const owned = { skpId: skpId('skp'), employee: employeeId('staff'), unitId: unitId('unit'), year: 2026 };
const by = employeeId('appraiser');
const results = [
  { resultId: 'result', title: 'Izin terbit', kind: 'main', supports: 'above', indicators: [] },
] as const;

const recorded = (event: SkpEvent, version = 3n): Recorded<SkpEvent> => ({
  ...event,
  version,
  position: 40n,
  stream: 'skp-skp',
  eventId: 'event',
  meta: { commandId: 'command', actor: by, correlationId: 'command' },
  recordedAt: at,
});
const drafted: SkpEvent = {
  type: 'SkpDrafted',
  data: { ...owned, assignment: assignmentId('assignment'), appraiser: by, at },
};
const submitted = (round = 1): SkpEvent => ({
  type: 'SkpSubmitted',
  data: { ...owned, appraiser: by, results, round, at },
});
const corrected: SkpEvent = {
  type: 'SkpAppraiserCorrected',
  data: { ...owned, appraiser: employeeId('other'), at },
};
const approved: SkpEvent = { type: 'SkpApproved', data: { ...owned, by, results, at } };
const returned: SkpEvent = { type: 'SkpReturned', data: { ...owned, by, note: 'Hubungkan', at } };
const set: SkpEvent = { type: 'SkpResultsSet', data: { skpId: owned.skpId, by: owned.employee, results, at } };
const measured: SkpEvent = {
  type: 'IndicatorMeasured',
  data: {
    skpId: owned.skpId,
    employee: owned.employee,
    indicatorId: 'i',
    surveyId: 's',
    value: '88.31',
    surveyedUntil: '2026-06-30',
    at,
  },
};

type Projection = Readonly<{ changes: (event: Event) => unknown }>;
const changesOf = (projection: Projection, event: SkpEvent, version?: bigint): unknown =>
  projection.changes(recorded(event, version));
const key = { skpId: 'skp' };

describe('the inbox', () => {
  it('holds a plan from its submission', () =>
    expect(changesOf(skpInbox, submitted())).toEqual([
      {
        change: 'upsert',
        row: { skpId: 'skp', employeeId: 'staff', appraiserId: 'appraiser', year: 2026, submittedAt: at, version: 3 },
      },
    ]));

  it.each([approved, returned])('lets it go when it is decided on', (event) =>
    expect(changesOf(skpInbox, event)).toEqual([{ change: 'remove', key }]),
  );

  it.each([drafted, set])('has nothing to do with a draft', (event) => expect(changesOf(skpInbox, event)).toEqual([]));

  it('moves to another superior (PLAN-013)', () =>
    expect(changesOf(skpInbox, corrected, 4n)).toEqual([
      { change: 'patch', key, set: { appraiserId: 'other', version: 4 } },
    ]));

  it('follows the version', () =>
    expect(changesOf(skpInbox, measured, 4n)).toEqual([{ change: 'patch', key, set: { version: 4 } }]));
});

describe('the overview', () => {
  it('begins with the draft', () =>
    expect(changesOf(skpOverview, drafted, 1n)).toMatchObject([
      { change: 'upsert', row: { skpId: 'skp', status: 'draft', results: [], returnNote: null, version: 1 } },
    ]));

  it('shows the results named as the contract names them', () =>
    expect(changesOf(skpOverview, set)).toMatchObject([
      { key, set: { results: [{ resultId: 'result', supportsResultId: 'above' }], version: 3 } },
    ]));

  it.each([
    [submitted(), { status: 'submitted', lastBy: 'staff', returnNote: null }],
    [returned, { status: 'returned', lastBy: 'appraiser', returnNote: 'Hubungkan' }],
    [approved, { status: 'approved', lastBy: 'appraiser' }],
  ])('shows who took the last step', (event, set) =>
    expect(changesOf(skpOverview, event)).toMatchObject([{ change: 'patch', key, set: { ...set, version: 3 } }]),
  );
});

it('shows another superior without taking a step (PLAN-013)', () =>
  expect(changesOf(skpOverview, corrected)).toEqual([
    { change: 'patch', key, set: { appraiserId: 'other', version: 3 } },
  ]));

describe('the results to link to', () => {
  it('are there from the submission', () =>
    expect(changesOf(superiorResults, submitted())).toMatchObject([
      { change: 'upsert', row: { employeeId: 'staff', year: 2026, results: [{ resultId: 'result' }] } },
    ]));

  it('go with a return (PLAN-005)', () =>
    expect(changesOf(superiorResults, returned)).toEqual([{ change: 'remove', key }]));
});

describe('the progress', () => {
  it('counts a plan once, however often it is submitted', () => {
    const row = { unitId: 'unit', year: 2026 };
    expect(changesOf(planProgress, submitted(1))).toEqual([{ change: 'add', key: row, by: { submitted: 1 } }]);
    expect(changesOf(planProgress, submitted(2))).toEqual([]);
    expect(changesOf(planProgress, drafted)).toEqual([{ change: 'add', key: row, by: { drafted: 1 } }]);
    expect(changesOf(planProgress, approved)).toEqual([{ change: 'add', key: row, by: { approved: 1 } }]);
  });
});
