import { specFor } from '@kinerja/domain-testing';
import { assignmentId, localDate, unitId } from '@kinerja/vocabulary';
import { boss, director, now, person, unit } from './identity.fixtures';
import type { CloseUnit, MergeUnit, PostOfUnit, SplitFacts, SplitUnit } from './unit.commands';
import { unitDecider } from './unit.decider';
import type { UnitEvent, UnitPart } from './unit.events';
import type { UnitInTime } from './unit-forest.rules';

const { given } = specFor(unitDecider);
const idOf = (nth: number) => `0b6f5d39-50f6-5a0e-9d5c-0000000000d${nth}`;
const [north, south, above] = [unitId(idOf(1)), unitId(idOf(2)), unitId(idOf(3))];
const [one, two, three] = [assignmentId(idOf(4)), assignmentId(idOf(5)), assignmentId(idOf(6))];
const [since, lastDay, from] = [localDate('2026-01-01'), localDate('2026-12-31'), localDate('2027-01-01')];

const registered: Extract<UnitEvent, { type: 'UnitRegistered' }> = {
  type: 'UnitRegistered',
  data: { unitId: unit, name: 'Bidang Aptika', parentUnitId: above, from: since, at: now },
};
const inTime = (id: UnitInTime['unitId'], changes: Partial<UnitInTime> = {}): UnitInTime => ({
  ...{ unitId: id, from: null, lastDay: null, places: [{ from: null, parentUnitId: null }] },
  ...changes,
});
const held = (id: PostOfUnit['assignmentId'], changes: Partial<PostOfUnit> = {}): PostOfUnit => ({
  ...{ assignmentId: id, employeeId: person, isHeld: true, isDefinitive: true },
  ...changes,
});
const posts = [held(one), held(two, { employeeId: boss }), held(three, { employeeId: director })];
const part = (changes: Partial<UnitPart> = {}): UnitPart => ({
  ...{ into: north, name: 'Bidang Utara', posts: [one] },
  ...changes,
});
type Changes = Partial<Omit<SplitUnit['data'], 'facts'>> & Readonly<{ facts?: Partial<SplitFacts> }>;
const split = ({ facts = {}, ...changes }: Changes = {}): SplitUnit => ({
  type: 'SplitUnit',
  data: {
    ...{ unitId: unit, parts: [part()], from, lastDay, ends: false, reason: 'Peraturan baru' },
    ...{ units: [inTime(above), inTime(south)], now, ...changes },
    facts: {
      ...{
        posts,
        later: [],
        coming: [],
        isImporting: false,
        takenNames: [],
        moves: [{ heads: [], gaining: [] }],
        ...facts,
      },
    },
  },
});
const happened = (changes: Partial<Extract<UnitEvent, { type: 'UnitSplit' }>['data']> = {}): UnitEvent => ({
  type: 'UnitSplit',
  data: {
    ...{ unitId: unit, from, parts: [part()], parentUnitId: above, reason: 'Peraturan baru', at: now },
    ...changes,
  },
});
const parts: readonly UnitPart[] = [part({ posts: [one, two], headId: two }), { into: south, posts: [three] }];

describe('a split (IDN-107)', () => {
  it('gives chosen posts to a new unit, which stands where this one does', () =>
    given(registered)
      .when(split({ parts: [part({ name: ' Bidang Utara ' })] }))
      .then(happened()));
  it('ends the unit where nobody stays', () =>
    given(registered)
      .when(split({ parts, ends: true }))
      .then(happened({ parts, lastDay })));
  it('is for units that are there the day before', () => {
    given().when(split()).thenRefused({ code: 'unit.not-found' });
    given(registered)
      .when(split({ lastDay: localDate('2025-12-31'), from: since }))
      .thenRefused({ code: 'unit.ends-before-start', startsOn: since });
    const closed: UnitEvent = { type: 'UnitClosed', data: { unitId: unit, lastDay: localDate('2026-06-30'), at: now } };
    given(registered, closed)
      .when(split())
      .thenRefused({ code: 'unit.after-end', lastDay: localDate('2026-06-30') });
  });
});

it('is asked for by nobody who goes on there, or comes to lead somebody by it (IDN-128)', () => {
  const facts = {
    moves: [
      { heads: [], gaining: [person, boss] },
      { heads: [], gaining: [] },
    ],
  };
  given(registered)
    .when(split({ parts, ends: true, facts, byPerson: boss }))
    .thenRefused({ code: 'unit.by-oneself' });
  given(registered)
    .when(split({ parts, ends: true, facts, byPerson: director }))
    .then(happened({ parts, lastDay }));
});

describe('who is chosen', () => {
  it('goes into one unit', () =>
    given(registered)
      .when(split({ parts: [part(), part({ into: south, name: 'Bidang Selatan' })] }))
      .thenRefused({ code: 'unit.chosen-twice', employeeIds: [person] }));
  it('holds the post in the unit on that day: it has not ended, been moved or begun later meanwhile', () =>
    given(registered)
      .when(split({ facts: { posts: [held(one, { isHeld: false }), held(two)] } }))
      .thenRefused({ code: 'unit.posts-not-held', posts: [one], employeeIds: [person], day: from }));
  it('is not everybody where the unit goes on, unless somebody comes later', () => {
    const all = [part({ posts: [one, two, three] })];
    given(registered)
      .when(split({ parts: all }))
      .thenRefused({ code: 'unit.nobody-stays', day: from });
    given(registered)
      .when(split({ parts: all, facts: { later: [boss] } }))
      .then(happened({ parts: all }));
  });
  it('is everybody where the unit ends', () => {
    given(registered)
      .when(split({ ends: true }))
      .thenRefused({ code: 'unit.people-remain', employeeIds: [boss, director], people: 2, lastDay });
    given(registered)
      .when(split({ parts, ends: true, facts: { later: [boss] } }))
      .thenRefused({ code: 'unit.posts-begin-later', employeeIds: [boss], people: 1 });
  });
  it('heads a new unit by a definitive post that goes into it (IDN-108)', () => {
    given(registered)
      .when(split({ parts: [part({ headId: two })] }))
      .thenRefused({ code: 'unit.head-not-chosen', headId: two });
    given(registered)
      .when(
        split({ parts: [part({ headId: one })], facts: { posts: [held(one, { isDefinitive: false }), held(two)] } }),
      )
      .thenRefused({ code: 'unit.head-not-chosen', headId: one });
  });
});

describe('the other units', () => {
  it('are each named once, by names that are free', () => {
    const again = part({ posts: [two] });
    given(registered)
      .when(split({ parts: [part(), again] }))
      .thenRefused({ code: 'unit.target-twice', unitIds: [north] });
    given(registered)
      .when(split({ parts: [part(), { ...again, into: south, name: 'BIDANG  utara' }] }))
      .thenRefused({ code: 'unit.name-taken', name: 'BIDANG  utara' });
    given(registered)
      .when(split({ facts: { takenNames: ['bidang utara'] } }))
      .thenRefused({ code: 'unit.name-taken', name: 'Bidang Utara' });
  });
  it('are there from that day on where they are not new', () => {
    const into = (id: UnitPart['into']) => split({ parts: [{ into: id, posts: [one] }] });
    given(registered).when(into(unit)).thenRefused({ code: 'unit.into-itself' });
    given(registered).when(into(north)).thenRefused({ code: 'unit.unknown-target', into: north });
    given(registered)
      .when(split({ parts: [{ into: south, posts: [one] }], units: [inTime(south, { lastDay })] }))
      .thenRefused({ code: 'unit.target-not-open', unitIds: [south], day: from });
  });
  it('stand below a unit that goes on', () =>
    given(registered)
      .when(split({ units: [inTime(above, { lastDay: localDate('2027-06-30') })] }))
      .thenRefused({ code: 'unit.parent-not-open', parentUnitId: above, day: localDate('2027-07-01') }));
});

it('waits for imports and moves, and asks whether each post can be moved', () => {
  given(registered)
    .when(split({ facts: { isImporting: true } }))
    .thenRefused({ code: 'unit.import-running' });
  given(registered)
    .when(split({ facts: { coming: [boss] } }))
    .thenRefused({ code: 'unit.still-taking-over', employeeIds: [boss], people: 1 });
  given(registered)
    .when(split({ facts: { moves: [{ heads: [person, boss], gaining: [] }] } }))
    .thenRefused({ code: 'unit.two-heads', employeeIds: [person, boss], day: from });
  const refused = { cause: 'assignment.superior-without-post', employeeIds: [person] };
  given(registered)
    .when(split({ facts: { moves: [{ heads: [], gaining: [], refused }] } }))
    .thenRefused({ code: 'unit.posts-not-movable', ...refused });
});

it('does not end a unit with others below it', () => {
  const below = inTime(north, { from: since, places: [{ from: since, parentUnitId: unit }] });
  given(registered)
    .when(split({ parts: [{ into: south, posts: [one, two, three] }], ends: true, units: [inTime(south), below] }))
    .thenRefused({ code: 'unit.units-remain', unitIds: [north], day: from });
});

it('stays decided: a unit that ended by it is neither closed, merged nor split again', () => {
  const facts = { later: [], coming: [], isImporting: false, gaining: [], heads: [] };
  const merge: MergeUnit = {
    type: 'MergeUnit',
    data: { unitId: unit, into: above, lastDay, from, facts, units: [inTime(above)], now },
  };
  const close: CloseUnit = {
    type: 'CloseUnit',
    data: { ...{ unitId: unit, lastDay: from, holders: [], coming: [], isImporting: false }, units: [], now },
  };
  for (const command of [merge, close, split()])
    given(registered, happened({ parts, lastDay }))
      .when(command)
      .thenRefused({ code: 'unit.merged', unitIds: [north, south] });
  given(registered, happened())
    .when(close)
    .then({ type: 'UnitClosed', data: { unitId: unit, lastDay: from, at: now } });
});
