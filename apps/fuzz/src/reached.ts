import type { Answer } from './guest';
import { jsonOf } from './guest';
import { takesFile, type Route } from './routes';

/** Of all cases, so many must be answered by a service; the others are turned away at the doors, many of them before who may what is known. */
const REACHED_SHARE = 0.1;
/** An operation that was tried so often must have been reached: everybody who may not come is known by then. */
const ENOUGH_TRIES = 30;
const TRIES_OF_EACH_GUEST = 3;
/** Of the operations tried often enough, those that nobody in the city has the role for: employees' at the centre, which employs nobody. */
const CLOSED_SHARE = 0.25;
/** Of the tries of such an operation; the others were turned away before it was known who asks: for an address, a header, a session that ended. */
const FOR_OTHERS_SHARE = 0.6;

/** What the doors answer, before a request is anywhere: codes, and beginnings of codes that end with a dot. */
const DOORS = [
  'caller.', 'http.', 'instance.', 'route.', 'service.', 'session.',
  'feed.unknown-reader', 'request.bad-address', 'request.foreign-page', 'request.no-length',
  'request.too-large', 'request.too-many',
]; // prettier-ignore
const [UNAUTHORISED, TOO_MANY, BROKEN] = [401, 429, 500];

const isDoor = (code: string): boolean =>
  DOORS.some((one) => (one.endsWith('.') ? code.startsWith(one) : code === one));

/** Of a problem; undefined of everything else, as of a page for people. */
const codeIn = (text: string): string | undefined => {
  const problem = jsonOf(text);
  const isProblem = typeof problem === 'object' && problem !== null && 'code' in problem;
  return isProblem && typeof problem.code === 'string' ? problem.code : undefined;
};

const isPage = ({ headers }: Answer): boolean => (headers['content-type'] ?? '').startsWith('text/html');

/** Whether a service itself gave the answer: nothing that a door says, and nothing that a router says of an address. */
export const isPastTheDoor = (answer: Answer): boolean => {
  const { status, text } = answer;
  if (status < 400) return true;
  const code = codeIn(text);
  if (code !== undefined) return status < BROKEN && !isDoor(code);
  return isPage(answer) && status < BROKEN && status !== UNAUTHORISED && status !== TOO_MANY;
};

/** Somebody was turned away for who he is. */
const isForOthers = ({ text }: Answer): boolean => codeIn(text)?.startsWith('caller.') ?? false;

type Counts = { tries: number; reached: number; forOthers: number; judged: number };
/** An operation and how often it was tried; `judged`: files that an import has looked into; `isClosed`: nobody is let in. */
export type Operation = Readonly<Counts & { name: string; guests: number; isClosed: boolean; isImport: boolean }>;

/** Of an import: a dry run, a file taken in, and one with its faults. */
const JUDGED = new Set([200, 202, 422]);

const none: Counts = { tries: 0, reached: 0, forOthers: 0, judged: 0 };

/** How far the cases came, operation by operation. */
export class Reached {
  private readonly counts = new Map<Route, Counts>();

  note(route: Route, answer: Answer): void {
    const { tries, reached, forOthers, judged } = this.counts.get(route) ?? none;
    this.counts.set(route, {
      tries: tries + 1,
      reached: reached + Number(isPastTheDoor(answer)),
      forOthers: forOthers + Number(isForOthers(answer)),
      judged: judged + Number(JUDGED.has(answer.status)),
    });
  }

  /** `guestsOf`: how many people of an instance take turns. */
  operations(guestsOf: (instance: string) => number): readonly Operation[] {
    return [...this.counts].map(([route, counts]) => {
      const { instance, method, path, isClosed = false } = route;
      return {
        ...counts,
        ...{ name: `${instance} ${method} ${path}`, guests: guestsOf(instance), isClosed },
        isImport: takesFile(route),
      };
    });
  }
}

const sumOf = (operations: readonly Operation[], of: (one: Operation) => number): number =>
  operations.reduce((sum, one) => sum + of(one), 0);

const isTriedOften = ({ tries, guests }: Operation): boolean =>
  tries >= Math.max(ENOUGH_TRIES, TRIES_OF_EACH_GUEST * guests);

const tooFewReached = (operations: readonly Operation[], cases: number): readonly string[] => {
  const [reached, atLeast] = [sumOf(operations, (one) => one.reached), Math.max(1, Math.floor(cases * REACHED_SHARE))];
  return reached < atLeast
    ? [`cases that reached a service: ${reached} of ${cases} instead of ${atLeast} at least`]
    : [];
};

/** Sentences about everything that was asked of the run and not reached: too little of all, an operation, or too many closed to everybody. */
export const missedFloors = (operations: readonly Operation[], cases: number): readonly string[] => {
  const often = operations.filter((one) => !one.isClosed && isTriedOften(one));
  const unreached = often.filter(({ reached }) => reached === 0);
  const closed = unreached.filter(({ tries, forOthers }) => forOthers >= tries * FOR_OTHERS_SHARE);
  const unjudged = often.filter(({ isImport, judged, reached: came }) => isImport && came > 0 && judged === 0);
  const most = Math.floor(often.length * CLOSED_SHARE);
  return [
    ...tooFewReached(operations, cases),
    ...unreached
      .filter((one) => !closed.includes(one))
      .map(({ name, tries }) => `${name}: none of ${tries} cases reached the service`),
    ...unjudged.map(({ name, tries }) => `${name}: none of ${tries} files was looked into`),
    ...(closed.length > most
      ? [`operations that nobody may use: ${closed.length} of ${often.length} instead of ${most} at most`]
      : []),
  ];
};
