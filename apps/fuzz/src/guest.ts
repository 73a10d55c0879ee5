import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { codeOf } from '@kinerja/tooling';

const ANSWER_MS = 60_000;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** `path` is written as it stands; header values hold Latin-1 only. */
export type Call = Readonly<{
  method: string;
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
}>;
export type Answer = Readonly<{ status: number; headers: IncomingHttpHeaders; text: string }>;

/** Sends what browsers would not. @throws when no answer comes. */
const send = (base: string, { method, path, headers = {}, body }: Call): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(base);
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const call = request(
      {
        ...{ agent, hostname, port, method },
        path: `${pathname.replace(/\/$/, '')}${path}`,
        headers: { ...headers, ...length },
        timeout: ANSWER_MS,
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const { statusCode: status = 0, headers: answered } = answer;
          resolve({ status, headers: answered, text: Buffer.concat(chunks).toString() });
        });
      },
    );
    call.on('timeout', () => call.destroy(new Error(`no answer within ${ANSWER_MS / 1_000} s`)));
    call.on('error', reject);
    call.end(body);
  });

export const closeConnections = (): void => agent.destroy();

const CLOSED = new Set(['ECONNRESET', 'EPIPE']);
const MOST_CONNECTIONS = 4;
type Login = Readonly<{ username: string; password: string }>;
type Whereabouts = Readonly<{ url: string; instance: string; name: string; isAtFront?: boolean }>;

const SAME_ORIGIN = { 'sec-fetch-site': 'same-origin' };

/** Somebody at the door of one instance, or of the city itself, signed in or not. */
export class Guest {
  readonly instance: string;
  readonly name: string;
  private readonly base: string;
  private cookie = '';
  private login: Login | undefined;
  /** While it is under way, everything waits for it. */
  private comingBack: Promise<void> | undefined;

  constructor({ url, instance, name, isAtFront = false }: Whereabouts) {
    this.base = isAtFront ? url : `${url}/${instance}`;
    this.instance = instance;
    this.name = name;
  }

  /** @throws Error unless the password is right. */
  async signIn(username: string, password: string): Promise<this> {
    const answer = await this.sendLogin({ username, password });
    if (answer.status !== 200) throw new Error(`${username} is not let in: ${answer.status} ${answer.text}`);
    this.login = { username, password };
    return this;
  }

  /** Whoever ended the own session by a case comes in again, as people do; before what is asked next. */
  async ask(call: Call): Promise<Answer> {
    await this.comingBack;
    const { cookie } = this;
    const answer = await this.overNewOnes(call);
    if (this.cookie === cookie && this.isSignedOut(call, answer)) await (this.comingBack ??= this.comeBack());
    return answer;
  }

  private sendLogin(login: Login): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    return this.overNewOnes({ method: 'POST', path: '/api/session', headers, body: JSON.stringify(login) });
  }

  private isSignedOut({ headers }: Call, { status, text }: Answer): boolean {
    return status === 401 && headers?.['cookie'] === undefined && text.includes('"session.absent"');
  }

  private async comeBack(): Promise<void> {
    // Where a delay stands before the name, the next 401 tries again.
    try {
      if (this.login) await this.sendLogin(this.login);
    } finally {
      this.comingBack = undefined;
    }
  }

  /** A connection that the other side has just given up carries nothing: the same request goes over a new one. */
  private async overNewOnes(call: Call): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await this.once(call);
      } catch (error) {
        if (!CLOSED.has(codeOf(error) ?? '') || attempt === MOST_CONNECTIONS) throw error;
      }
  }

  /** Undefined for whatever is no JSON of success. */
  async read(path: string): Promise<unknown> {
    const { status, text } = await this.ask({ method: 'GET', path });
    return status === 200 ? jsonOf(text) : undefined;
  }

  private async once({ headers, ...call }: Call): Promise<Answer> {
    const cookie = this.cookie === '' ? {} : { cookie: this.cookie };
    const answer = await send(this.base, { ...call, headers: { ...SAME_ORIGIN, ...cookie, ...headers } });
    if (headers?.['cookie'] === undefined) this.keep(answer.headers['set-cookie'] ?? []);
    return answer;
  }

  /** As a browser: a session that is used is prolonged by a new cookie. One that is taken away is kept: the door then says that it is none. */
  private keep(lines: readonly string[]): void {
    const kept = lines.map((line) => line.split(';', 1)[0] ?? '').filter((pair) => !pair.endsWith('='));
    if (kept.length > 0) this.cookie = kept.join('; ');
  }
}

/** Undefined for what is none, e.g. a page for people. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
