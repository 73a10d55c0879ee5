// Sends the cases, a few at a time, and says at the end what they did to the city.
import { seededRandom } from '../seeded-random.mjs';
import { verify } from '../chaos/judge.mjs';
import { caseOf } from './cases.mjs';
import { isLucky, oneOf } from './choice.mjs';
import { CENTRE } from './city.mjs';
import { Guest } from './client.mjs';
import { Known } from './known.mjs';
import { routesOf } from './routes.mjs';

const TOO_MANY = 429;
const AWAY = 503;
/** Code of the 429 that follows wrong passwords, also where one's own is changed. */
const WRONG_PASSWORDS = 'sign-in.delayed';
const MOST_ATTEMPTS = 6;
const LONGEST_WAIT_S = 65;
/** Of the requests that somebody may not make at all: they end at the door of the service and find nothing. */
const FORBIDDEN_SHARE = 0.05;
/** Of the cases that take any route; the others take one with a body, where most can be wrong. */
const READING_SHARE = 0.4;
/** Passwords are hashed on two cores: more of them would only fill the queue. */
const SLOW_SHARE = 0.05;

const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
const waitFor = ({ headers, status }, attempt) =>
  wait(Math.min(LONGEST_WAIT_S, Number(headers['retry-after']) || (status === TOO_MANY ? 10 : 2 ** attempt)));

export class Fuzz {
  byStatus = {};
  byKind = {};
  failures = [];
  unanswered = [];
  #forbidden = new Set();
  #slow = Promise.resolve();
  #next = 0;

  constructor({ city, options }) {
    Object.assign(this, { city, options, known: new Known(city) });
  }

  /** Looks at every list, so that requests can name what there is. */
  async look() {
    this.routes = await routesOf(this.city.guests, CENTRE);
    this.writing = this.routes.filter(
      ({ body, form, path, method }) => body ?? form ?? (path.endsWith('/policy-packs') && method === 'POST'),
    );
    this.public = [...new Set(this.routes.map(({ instance }) => instance))].map(
      (instance) => new Guest({ url: this.city.url, instance, name: 'nobody' }),
    );
    const lists = this.routes.filter(({ method, path }) => method === 'GET' && !path.includes('{'));
    const question = `month=${this.known.month}&year=${this.known.month.slice(0, 4)}`;
    for (const guest of this.city.guests)
      for (const { instance, path, query } of lists)
        if (instance === guest.instance) {
          const asked = question.split('&').filter((part) => part.split('=')[0] in query);
          this.known.learn(await guest.read(`${path}?${asked.join('&')}`));
        }
  }

  async run(cases, say) {
    const worker = async () => {
      while (this.#next < cases) {
        const number = this.#next++;
        await this.#one(number);
        if (number > 0 && number % 10_000 === 0) await this.#rest(`${number} of ${cases} cases`, say);
      }
    };
    await Promise.all(Array.from({ length: this.options.workers }, worker));
  }

  /** Also keeps the session of who settles from ending in a long run. */
  async #rest(words, say) {
    await this.city.settle();
    say(words);
  }

  async #one(number) {
    const random = seededRandom(this.options.seed * 1_000_003 + number);
    const route = this.#route(random);
    const guest = this.#guest(random, route);
    const { kind, call } = caseOf(random, route, this.known);
    const send = () => this.#send({ number, kind, route, guest, call });
    if (!route.isSlow) return send();
    this.#slow = this.#slow.then(send);
    return this.#slow;
  }

  #route(random) {
    const route = oneOf(random, isLucky(random, READING_SHARE) ? this.routes : this.writing);
    return route.isSlow && !isLucky(random, SLOW_SHARE * 4) ? this.#route(random) : route;
  }

  #guest(random, route) {
    const here = this.city.guests.filter(({ instance }) => instance === route.instance);
    const nobody = this.public.filter(({ instance }) => instance === route.instance);
    const isOpen = !route.path.startsWith('/api/') || route.isSlow;
    if (isOpen || here.length === 0) return nobody[0];
    const known = here.filter((guest) => !this.#forbidden.has(this.#pair(guest, route)));
    return known.length === 0 || isLucky(random, FORBIDDEN_SHARE) ? oneOf(random, here) : oneOf(random, known);
  }

  #pair(guest, { method, path }) {
    return `${guest.name}|${guest.instance}|${method} ${path}`;
  }

  async #send(one) {
    const { kind, route, guest, call, number } = one;
    try {
      const answer = await this.#answered(guest, call, route);
      if (answer.status === 403) this.#forbidden.add(this.#pair(guest, route));
      if (answer.status < 300 && call.method === 'POST') this.#learn(answer);
      this.byStatus[answer.status] = (this.byStatus[answer.status] ?? 0) + 1;
      this.byKind[kind] = (this.byKind[kind] ?? 0) + 1;
      if (answer.status >= 500) this.failures.push(this.#told(one, `${answer.status} ${answer.text.slice(0, 500)}`));
    } catch (error) {
      this.unanswered.push(this.#told({ number, kind, guest, call }, error.message));
    }
  }

  #learn({ text }) {
    try {
      this.known.learn(JSON.parse(text));
    } catch {
      // A page for people.
    }
  }

  /** Passwords have few tries a minute for each name, and "too many" is an answer like others there; elsewhere the tool waits its turn. */
  async #answered(guest, call, { isSlow }) {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await guest.ask(call);
      const isLater =
        answer.status === AWAY || (answer.status === TOO_MANY && !isSlow && !answer.text.includes(WRONG_PASSWORDS));
      if (!isLater || attempt === MOST_ATTEMPTS) return answer;
      await waitFor(answer, attempt);
    }
  }

  #told({ number, kind, guest, call }, answer) {
    const { method, path, headers, body } = call;
    const text = body === undefined ? undefined : Buffer.from(body).toString('latin1').slice(0, 2_000);
    return {
      case: number,
      kind,
      as: guest.name,
      instance: guest.instance,
      method,
      path: path.slice(0, 2_000),
      headers,
      body: text,
      answer,
    };
  }

  /** [sentence] for every read model or other check of a service that does not hold. */
  async stopped() {
    const told = [];
    for (const { instance, path } of this.routes.filter((route) => route.path.endsWith('/operator/checks'))) {
      const admins = this.city.guests.filter((guest) => guest.instance === instance);
      const answers = await Promise.all(admins.map((guest) => guest.read(path)));
      const checks = answers.find((answer) => answer !== undefined)?.items;
      if (!checks) told.push(`${instance}${path}: nobody may ask`);
      else
        told.push(
          ...checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${instance}${path}: ${name}: ${detail}`),
        );
    }
    return told;
  }
}

/** Sends everything, waits until all is worked in, and judges. */
export const runFuzz = async ({ city, options, folder, say }) => {
  const fuzz = new Fuzz({ city, options });
  await fuzz.look();
  say(`${fuzz.routes.length} routes, ${city.guests.length} people`);
  const started = Date.now();
  await fuzz.run(options.cases, say);
  const seconds = Math.round((Date.now() - started) / 100) / 10;
  const quiet = await city.settle().then(
    () => undefined,
    (error) => error.message,
  );
  const stopped = [...(await fuzz.stopped()), ...(quiet === undefined ? [] : [quiet])];
  const verdict = verify(city, folder);
  const { byStatus, byKind, failures, unanswered } = fuzz;
  const clean =
    failures.length + unanswered.length + stopped.length + verdict.faults.length === 0 && verdict.checks > 0;
  return {
    clean,
    seed: options.seed,
    cases: options.cases,
    routes: fuzz.routes.length,
    seconds,
    byStatus,
    byKind,
    failures,
    unanswered,
    stopped,
    verify: verdict,
  };
};
