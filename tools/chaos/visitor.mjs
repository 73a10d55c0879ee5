// One person at the front door, who writes down every command before sending it and sends it again until it is answered.
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;
const ANSWER_MS = 15_000;
const UNAUTHORISED = 401;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** No answer to the question: the same question is put again with the same key. */
const isPassing = (status) => status === 429 || status >= 500;

export class GaveUp extends Error {}

/** What the visitors of one run share: the ledger, counts of what went wrong on the way, and when to stop asking. */
export class Desk {
  isClosed = false;
  /** HTTP status or error code → how often a request had to be put again. */
  repeats = {};
  latenciesMs = [];
  /** Answers that say no more than that something broke; a fault around the service is to be answered as what it is, a 503. */
  unexplained = [];

  constructor(ledger) {
    this.ledger = ledger;
  }

  repeated(cause) {
    this.repeats[cause] = (this.repeats[cause] ?? 0) + 1;
  }
}

const bodyOf = async (answer) => {
  const text = await answer.text();
  const isJson = (answer.headers.get('content-type') ?? '').includes('json');
  return isJson && text ? JSON.parse(text) : { text };
};

export class Visitor {
  #cookie = '';

  constructor(desk, { base, username, password }) {
    Object.assign(this, { desk, base, username, password });
  }

  /** A question; put again until it is answered. @throws GaveUp when the desk closes first, Error when the answer is a no. */
  async get(path, headers = {}) {
    const answer = await this.#persist({ method: 'GET', path, headers });
    const body = await bodyOf(answer);
    if (answer.status >= 400) throw new Error(`GET ${path}: ${answer.status} ${JSON.stringify(body)}`);
    return body;
  }

  /** Carries out a command of `deeds.mjs`; resolves with its outcome as it stands in the ledger. */
  async carryOut({ method, path, body, form, headers = {}, ...entry }) {
    this.desk.ledger.asked(entry);
    const sent = Date.now();
    const answer = await this.#persist({ method, path, body, form, headers, key: entry.id });
    const content = await bodyOf(answer);
    const { status } = answer;
    const position = answer.headers.get('kinerja-position');
    const outcome =
      status < 400
        ? { kind: 'acked', status, ...(form ? {} : { answer: content }), position }
        : { kind: 'refused', status, code: content.type ?? content.code };
    this.desk.ledger.answered(entry.id, outcome);
    this.desk.latenciesMs.push(Date.now() - sent);
    return outcome;
  }

  async #persist(call) {
    for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      const answer = await this.#send(call).catch((error) => error);
      if (answer instanceof Response && answer.status === UNAUTHORISED && this.username) await this.#signIn();
      else if (answer instanceof Response && !isPassing(answer.status)) return answer;
      else if (answer instanceof Response && answer.status === 500)
        this.desk.unexplained.push(`${call.method} ${call.path}: ${(await answer.text()).slice(0, 300)}`);
      this.desk.repeated(answer instanceof Response ? answer.status : (answer.cause?.code ?? answer.name));
      if (this.desk.isClosed) throw new GaveUp(`${call.method} ${call.path}`);
      await pause(wait);
    }
  }

  async #signIn() {
    const { username, password } = this;
    const answer = await this.#send({ method: 'POST', path: '/api/session', body: { username, password } }).catch(
      (error) => error,
    );
    if (!(answer instanceof Response) || answer.status >= 400) return;
    await answer.text();
    this.#cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; ');
  }

  #send({ method, path, body, form, headers, key }) {
    return fetch(`${this.base}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'sec-fetch-site': 'same-origin',
        ...headers,
        ...(key && { 'idempotency-key': key }),
        ...(this.#cookie && { cookie: this.#cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  }
}
