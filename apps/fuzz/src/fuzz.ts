import { setTimeout as pause } from 'node:timers/promises';
import { CENTRE } from '@kinerja/demo';
import { errorWords } from '@kinerja/diagnostics';
import { anyOf, isLucky, oneOf, seededRandom, type Random } from '@kinerja/tooling';
import { caseOf } from './case-of';
import type { City } from './city';
import type { FuzzOptions } from './fuzz-options';
import { Guest, jsonOf, type Answer, type Call } from './guest';
import { Known } from './known';
import { Reached, type Operation } from './reached';
import { FRONT_DOOR, routesOf, takesFile, type Route } from './routes';

const [FORBIDDEN, TOO_MANY, AWAY] = [403, 429, 503];
/** Code of the 429 that follows wrong passwords, also where one's own is changed. */
const WRONG_PASSWORDS = 'sign-in.delayed';
const MOST_ATTEMPTS = 6;
const LONGEST_WAIT_S = 65;
/** Of the requests that somebody may not make at all: they end at the door of the service and find nothing. */
const FORBIDDEN_SHARE = 0.05;
/** Of the cases that take any route; the others take one with a body, where most can be wrong. */
const READING_SHARE = 0.4;
/** Of the cases that bring a file: each holds many cells, and the routes for them are few. */
const IMPORT_SHARE = 0.04;
/** Of the cases that have a password hashed, of those that could: more of them would only fill the queue of two cores. */
const SLOW_SHARE = 0.2;
const REST_EVERY = 10_000;
const MOST_REPORTED = 2_000;

const waitFor = ({ headers, status }: Answer, attempt: number): Promise<void> => {
  const seconds = Number(headers['retry-after']) || (status === TOO_MANY ? 10 : 2 ** attempt);
  return pause(Math.min(LONGEST_WAIT_S, seconds) * 1_000);
};

/** One request of the run. */
type Case = Readonly<{ number: number; kind: string; route: Route; guest: Guest; call: Call }>;
const reportOf = ({ number, kind, guest, call }: Case, answer: string) => {
  const { method, path, headers, body } = call;
  const text = body === undefined ? undefined : Buffer.from(body).toString('latin1').slice(0, MOST_REPORTED);
  return {
    ...{ case: number, kind, as: guest.name, instance: guest.instance, method },
    ...{ path: path.slice(0, MOST_REPORTED), headers, body: text, answer },
  };
};
/** An answer that must not be, with its request, so that it can be sent again. */
export type ReportedCase = ReturnType<typeof reportOf>;

const countUp = (counts: Record<string, number>, name: string | number): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};
const pair = (guest: Guest, { method, path }: Route): string => `${guest.name}|${guest.instance}|${method} ${path}`;
const takesBody = ({ body, form, path, method }: Route): boolean =>
  (body ?? form) !== undefined || (path.endsWith('/policy-packs') && method === 'POST');

type Start = Readonly<{ city: City; options: FuzzOptions; routes: readonly Route[]; known: Known }>;

/** Looks at every list, so that requests can name what there is. */
const learnFrom = async ({ guests }: City, routes: readonly Route[], known: Known): Promise<void> => {
  const lists = routes.filter(({ method, path }) => method === 'GET' && !path.includes('{'));
  const asked = { month: known.month, year: known.month.slice(0, 4) };
  for (const guest of guests)
    for (const { path, query } of lists.filter(({ instance }) => instance === guest.instance)) {
      const question = Object.entries(asked).filter(([name]) => name in query);
      known.learn(await guest.read(`${path}?${question.map(([name, value]) => `${name}=${value}`).join('&')}`));
    }
};

/** Sends the cases, a few at a time, and keeps what they were answered with. */
export class Fuzz {
  readonly routes: readonly Route[];
  readonly byStatus: Record<string, number> = {};
  readonly byKind: Record<string, number> = {};
  readonly failures: ReportedCase[] = [];
  readonly unanswered: ReportedCase[] = [];
  private readonly reached = new Reached();
  private readonly writing: readonly Route[];
  private readonly imports: readonly Route[];
  /** Somebody without a session, by instance. */
  private readonly public: ReadonlyMap<string, Guest>;
  private readonly forbidden = new Set<string>();
  private slow = Promise.resolve();
  private next = 0;

  private constructor(private readonly start: Start) {
    const { city, routes } = start;
    this.routes = routes;
    this.writing = routes.filter(takesBody);
    this.imports = routes.filter(takesFile);
    const instances = [...new Set(routes.map(({ instance }) => instance))];
    this.public = new Map(
      instances.map((instance) => {
        const isAtFront = instance === FRONT_DOOR;
        return [instance, new Guest({ url: city.url, instance, name: 'nobody', isAtFront })];
      }),
    );
  }

  static async open(city: City, options: FuzzOptions): Promise<Fuzz> {
    const [routes, known] = [await routesOf(city.guests, CENTRE), new Known(city)];
    await learnFrom(city, routes, known);
    return new Fuzz({ city, options, routes, known });
  }

  /** How often each operation was tried, and how often a service itself answered. */
  get operations(): readonly Operation[] {
    const { guests } = this.start.city;
    return this.reached.operations((instance) => guests.filter((guest) => guest.instance === instance).length);
  }

  async run(): Promise<void> {
    const { cases, workers } = this.start.options;
    const worker = async (): Promise<void> => {
      while (this.next < cases) {
        const number = this.next++;
        await this.one(number);
        if (number > 0 && number % REST_EVERY === 0) await this.rest(`${number} of ${cases} cases`);
      }
    };
    await Promise.all(Array.from({ length: workers }, worker));
  }

  /** Also keeps the session of who settles from ending in a long run. */
  private async rest(words: string): Promise<void> {
    await this.start.city.settle();
    console.log(words);
  }

  private one(number: number): Promise<void> {
    const { options, known } = this.start;
    const random = seededRandom(options.seed * 1_000_003 + number);
    const route = this.route(random);
    const guest = this.guest(random, route);
    const { kind, call } = caseOf(random, route, known);
    const send = (): Promise<void> => this.send({ number, kind, route, guest, call });
    if (!route.isSlow) return send();
    this.slow = this.slow.then(send);
    return this.slow;
  }

  private route(random: Random): Route {
    const imported = isLucky(random, IMPORT_SHARE) ? anyOf(random, this.imports) : undefined;
    const route = imported ?? oneOf(random, isLucky(random, READING_SHARE) ? this.routes : this.writing);
    return route.isSlow && !isLucky(random, SLOW_SHARE) ? this.route(random) : route;
  }

  private guest(random: Random, route: Route): Guest {
    const here = this.start.city.guests.filter(({ instance }) => instance === route.instance);
    const nobody = this.public.get(route.instance);
    const isOpen = !route.path.startsWith('/api/') || route.isSlow;
    if (nobody && (isOpen || here.length === 0)) return nobody;
    const known = here.filter((guest) => !this.forbidden.has(pair(guest, route)));
    return known.length === 0 || isLucky(random, FORBIDDEN_SHARE) ? oneOf(random, here) : oneOf(random, known);
  }

  private async send(one: Case): Promise<void> {
    const { kind, route, guest, call } = one;
    try {
      const answer = await this.answered(one);
      const { status, text } = answer;
      if (status === FORBIDDEN) this.forbidden.add(pair(guest, route));
      if (status < 300 && call.method === 'POST') this.start.known.learn(jsonOf(text));
      this.reached.note(route, answer);
      countUp(this.byStatus, status);
      countUp(this.byKind, kind);
      if (status >= 500) this.failures.push(reportOf(one, `${status} ${text.slice(0, 500)}`));
    } catch (error) {
      this.unanswered.push(reportOf(one, errorWords(error)));
    }
  }

  /** Passwords have few tries a minute for each name, and "too many" is an answer like others there; elsewhere the tool waits its turn. */
  private async answered({ guest, call, route }: Case): Promise<Answer> {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await guest.ask(call);
      const { status, text } = answer;
      const isLater = status === AWAY || (status === TOO_MANY && !route.isSlow && !text.includes(WRONG_PASSWORDS));
      if (!isLater || attempt === MOST_ATTEMPTS) return answer;
      await waitFor(answer, attempt);
    }
  }
}
