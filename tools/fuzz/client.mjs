// One HTTP connection pool to the city; sends what browsers would not.
import { Agent, request } from 'node:http';

const ANSWER_MS = 60_000;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** {status, headers, text}. `path` is written as it stands; header values hold Latin-1 only. @throws when no answer comes. */
export const send = (base, { method, path, headers = {}, body }) =>
  new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(base);
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const call = request(
      {
        agent,
        hostname,
        port,
        method,
        path: `${pathname.replace(/\/$/, '')}${path}`,
        headers: { ...headers, ...length },
        timeout: ANSWER_MS,
      },
      (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString() }),
        );
      },
    );
    call.on('timeout', () => call.destroy(new Error(`no answer within ${ANSWER_MS / 1_000} s`)));
    call.on('error', reject);
    call.end(body);
  });

export const closeConnections = () => agent.destroy();

const CLOSED = new Set(['ECONNRESET', 'EPIPE']);
const MOST_CONNECTIONS = 4;
const SAME_ORIGIN = { 'sec-fetch-site': 'same-origin' };

/** Somebody at the door of one instance, signed in or not. */
export class Guest {
  cookie = '';

  constructor({ url, instance, name }) {
    Object.assign(this, { base: `${url}/${instance}`, instance, name });
  }

  /** @throws Error unless the password is right. */
  async signIn(username, password) {
    const body = JSON.stringify({ username, password });
    const headers = { 'content-type': 'application/json' };
    const answer = await this.ask({ method: 'POST', path: '/api/session', headers, body });
    if (answer.status !== 200) throw new Error(`${username} is not let in: ${answer.status} ${answer.text}`);
    return this;
  }

  /** A connection that the other side has just given up carries nothing: the same request goes over a new one. */
  async ask(call) {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await this.#once(call);
      } catch (error) {
        if (!CLOSED.has(error.code) || attempt === MOST_CONNECTIONS) throw error;
      }
  }

  async #once({ headers, ...call }) {
    const cookie = this.cookie === '' ? {} : { cookie: this.cookie };
    const answer = await send(this.base, { ...call, headers: { ...SAME_ORIGIN, ...cookie, ...headers } });
    if (headers?.cookie === undefined) this.#keep(answer.headers['set-cookie'] ?? []);
    return answer;
  }

  /** As a browser: a session that is used is prolonged by a new cookie. One that is taken away is kept: nobody here signs out. */
  #keep(lines) {
    const kept = lines.map((line) => line.split(';', 1)[0]).filter((pair) => !pair.endsWith('='));
    if (kept.length > 0) this.cookie = kept.join('; ');
  }

  /** Undefined for whatever is no JSON of success. */
  async read(path) {
    const { status, text } = await this.ask({ method: 'GET', path });
    if (status !== 200) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
}
