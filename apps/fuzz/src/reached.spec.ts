import type { Answer } from './guest';
import { isPastTheDoor, missedFloors, Reached } from './reached';
import type { Route } from './routes';

const answer = (status: number, code?: string, type = 'application/problem+json'): Answer => ({
  ...{ status, headers: { 'content-type': type } },
  text: code === undefined ? '' : JSON.stringify({ code }),
});
const route = (path: string, rest: Partial<Route> = {}): Route => ({
  instance: 'fuzz',
  method: 'POST',
  path,
  query: {},
  ...rest,
});

describe('an answer', () => {
  it.each([
    [201, undefined],
    [400, 'request.bad-shape'],
    [403, 'payroll.not-yours'],
    [404, 'skp.not-found'],
    [401, 'sign-in.refused'],
    [409, 'skp.wrong-status'],
  ])('of a service itself: %s %s', (status, code) => expect(isPastTheDoor(answer(status, code))).toBe(true));

  it.each([
    [401, 'session.absent'],
    [401, 'caller.not-signed-in'],
    [403, 'caller.lacks-role'],
    [404, 'http.404'],
    [404, 'route.not-found'],
    [404, undefined],
    [429, 'request.too-many'],
    [500, 'internal'],
    [503, 'service.away'],
  ])('of a door or a router: %s %s', (status, code) => expect(isPastTheDoor(answer(status, code))).toBe(false));

  it('that is a page for people comes from whoever serves pages', () => {
    expect(isPastTheDoor(answer(404, undefined, 'text/html; charset=utf-8'))).toBe(true);
    expect(isPastTheDoor(answer(429, undefined, 'text/html; charset=utf-8'))).toBe(false);
  });
});

/** So many answers to each operation, and what is missed of them. */
const missed = (cases: number, ...answered: readonly (readonly [Route, number, Answer])[]): readonly string[] => {
  const reached = new Reached();
  for (const [of, times, one] of answered) for (let n = 0; n < times; n += 1) reached.note(of, one);
  return missedFloors(
    reached.operations(() => 10),
    cases,
  );
};
const [units, skps] = [route('/api/identity/units'), route('/api/planning/skps')];

it.each([401, 404, 429])('misses every service where all is answered with %s', (status) =>
  expect(missed(100, [units, 100, answer(status, 'route.not-found')])).toEqual([
    'cases that reached a service: 0 of 100 instead of 10 at least',
    'fuzz POST /api/identity/units: none of 100 cases reached the service',
  ]),
);

it('misses a run without a single answer', () =>
  expect(missed(0)).toEqual(['cases that reached a service: 0 of 0 instead of 1 at least']));

it('misses one operation among others that are reached, once it was tried often enough', () => {
  expect(missed(100, [units, 50, answer(201)], [skps, 29, answer(404, 'http.404')])).toEqual([]);
  expect(missed(100, [units, 50, answer(201)], [skps, 30, answer(404, 'http.404')])).toEqual([
    'fuzz POST /api/planning/skps: none of 30 cases reached the service',
  ]);
});

it('misses an import that looked into no file, whatever it answered', () => {
  const imports = route('/api/identity/people-imports');
  expect(missed(100, [imports, 50, answer(400, 'request.bad-shape')])).toEqual([
    'fuzz POST /api/identity/people-imports: none of 50 files was looked into',
  ]);
  expect(missed(100, [imports, 50, answer(400, 'request.bad-shape')], [imports, 1, answer(422, 'people-import.faulty')])).toEqual([]); // prettier-ignore
});

it('lets an operation be that nobody has the role for, but not most of them', () => {
  const closed: readonly [Route, number, Answer] = [skps, 40, answer(403, 'caller.no-employee')];
  const open = ['a', 'b', 'c'].map((name): readonly [Route, number, Answer] => [route(name), 40, answer(201)]);
  expect(missed(160, ...open, closed)).toEqual([]);
  expect(missed(80, ...open.slice(0, 1), closed)).toEqual([
    'operations that nobody may use: 1 of 2 instead of 0 at most',
  ]);
});

it('lets it be also where some were turned away before it was known who asks, but not where most were', () => {
  const ended = (times: number): readonly [Route, number, Answer] => [skps, times, answer(401, 'session.absent')];
  const others = ['a', 'b', 'c'].map((name): readonly [Route, number, Answer] => [route(name), 40, answer(201)]);
  const closed = (times: number): readonly [Route, number, Answer] => [skps, times, answer(403, 'caller.no-employee')];
  expect(missed(160, ...others, closed(24), ended(16))).toEqual([]);
  expect(missed(160, ...others, closed(23), ended(17))).toHaveLength(1);
});

it('lets an operation be to which nobody is let in', () =>
  expect(
    missed(100, [units, 50, answer(201)], [route('/feed', { isClosed: true }), 40, answer(401, 'feed.unknown-reader')]),
  ).toEqual([]));
