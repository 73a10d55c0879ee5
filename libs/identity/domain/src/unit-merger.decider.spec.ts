import { specFor } from '@kinerja/domain-testing';
import { localDate, unitId } from '@kinerja/vocabulary';
import { boss, now, person, unit } from './identity.fixtures';
import type { CloseUnit, MergeUnit, WithdrawUnitChange } from './unit.commands';
import { unitDecider } from './unit.decider';
import type { UnitEvent } from './unit.events';
import { lastDayBefore, type UnitInTime } from './unit-forest.rules';

const { given } = specFor(unitDecider);
const into = unitId('0b6f5d39-50f6-5a0e-9d5c-0000000000f1');
const below = unitId('0b6f5d39-50f6-5a0e-9d5c-0000000000f2');
const [lastDay, from] = [localDate('2026-12-31'), localDate('2027-01-01')];
const registered: Extract<UnitEvent, { type: 'UnitRegistered' }> = {
  type: 'UnitRegistered',
  data: { unitId: unit, name: 'Bidang Aptika', from: localDate('2026-01-01'), at: now },
};
const merged: UnitEvent = { type: 'UnitMerged', data: { unitId: unit, into, lastDay, at: now } };
const other = (changes: Partial<UnitInTime> = {}): UnitInTime => ({
  ...{ unitId: into, from: null, lastDay: null, places: [{ from: null, parentUnitId: null }] },
  ...changes,
});
const merge = (changes: Partial<MergeUnit['data']> = {}): MergeUnit => ({
  type: 'MergeUnit',
  data: {
    ...{ unitId: unit, into, lastDay, from, units: [other()], now },
    ...{ facts: { later: [], coming: [], isImporting: false, gaining: [], heads: [] }, ...changes },
  },
});

it('is merged into another one, which is said once (IDN-106)', () => {
  given(registered).when(merge()).then(merged);
  given(registered, merged).when(merge()).then();
});

it('is merged into another one of the agency that goes on from that day', () => {
  given(registered)
    .when(merge({ into: unit }))
    .thenRefused({ code: 'unit.into-itself' });
  given(registered)
    .when(merge({ units: [] }))
    .thenRefused({ code: 'unit.unknown-target', into });
  for (const days of [{ from: localDate('2027-02-01') }, { lastDay: localDate('2027-06-30') }])
    given(registered)
      .when(merge({ units: [other(days)] }))
      .thenRefused({ code: 'unit.target-not-open', unitIds: [into], day: from });
});

it('is not merged while heads, posts or units stand in the way, one after the other', () => {
  given(registered)
    .when(merge({ facts: { later: [person], coming: [], isImporting: false, gaining: [], heads: [person, boss] } }))
    .thenRefused({ code: 'unit.posts-begin-later', employeeIds: [person], people: 1 });
  given(registered)
    .when(merge({ facts: { later: [], coming: [], isImporting: false, gaining: [], heads: [person, boss] } }))
    .thenRefused({ code: 'unit.two-heads', employeeIds: [person, boss], day: from });
  const refused = { cause: 'assignment.superior-without-post', employeeIds: [person] };
  given(registered)
    .when(merge({ facts: { later: [], coming: [], isImporting: false, gaining: [], heads: [], refused } }))
    .thenRefused({ code: 'unit.posts-not-movable', ...refused });
  const since = localDate('2026-01-01');
  const stands = other({ unitId: below, from: since, places: [{ from: since, parentUnitId: unit }] });
  given(registered)
    .when(merge({ units: [other(), stands] }))
    .thenRefused({ code: 'unit.units-remain', unitIds: [below], day: from });
});

it('is merged on a day on which it is there', () => {
  given(registered)
    .when(merge({ lastDay: localDate('2025-06-30'), from: localDate('2025-07-01') }))
    .thenRefused({ code: 'unit.ends-before-start', startsOn: localDate('2026-01-01') });
  const firstDay = localDate('2000-01-01');
  const old: UnitEvent = { type: 'UnitRegistered', data: { ...registered.data, name: 'Bidang Lama', from: null } };
  given(old)
    .when(merge({ lastDay: lastDayBefore(firstDay), from: firstDay }))
    .thenRefused({ code: 'unit.ends-before-start', startsOn: firstDay });
  const closed: UnitEvent = { type: 'UnitClosed', data: { unitId: unit, lastDay: localDate('2026-06-30'), at: now } };
  given(registered, closed)
    .when(merge())
    .thenRefused({ code: 'unit.after-end', lastDay: localDate('2026-06-30') });
});

it('neither ends nor is merged while people are yet to be moved into it', () => {
  const stands = { code: 'unit.still-taking-over', employeeIds: [person], people: 1 } as const;
  given(registered)
    .when(merge({ facts: { later: [], coming: [person], isImporting: false, gaining: [], heads: [] } }))
    .thenRefused(stands);
  given(registered)
    .when({
      type: 'CloseUnit',
      data: { unitId: unit, lastDay, holders: [], coming: [person], isImporting: false, units: [], now },
    })
    .thenRefused(stands);
});

it('is asked for by nobody who goes along, or comes to lead somebody by it (IDN-128)', () => {
  const facts = { later: [], coming: [], isImporting: false, gaining: [person, boss], heads: [] };
  given(registered)
    .when(merge({ facts, byPerson: boss }))
    .thenRefused({ code: 'unit.by-oneself' });
});

it('neither ends nor is merged while people are being imported', () => {
  const facts = { coming: [], isImporting: true };
  given(registered)
    .when(merge({ facts: { later: [], heads: [], gaining: [], ...facts } }))
    .thenRefused({ code: 'unit.import-running' });
  given(registered)
    .when({ type: 'CloseUnit', data: { unitId: unit, lastDay, holders: [], units: [], now, ...facts } })
    .thenRefused({ code: 'unit.import-running' });
});

it('stays merged', () => {
  const close: CloseUnit = {
    type: 'CloseUnit',
    data: {
      unitId: unit,
      lastDay: localDate('2027-06-30'),
      holders: [],
      coming: [],
      isImporting: false,
      units: [],
      now,
    },
  };
  const withdraw: WithdrawUnitChange = {
    type: 'WithdrawUnitChange',
    data: { ...{ unitId: unit, what: 'closing', from, reason: 'x', units: [] }, today: localDate('2026-11-30'), now },
  };
  for (const command of [close, withdraw, merge({ into: below, units: [other({ unitId: below })] })])
    given(registered, merged)
      .when(command)
      .thenRefused({ code: 'unit.merged', unitIds: [into] });
});
