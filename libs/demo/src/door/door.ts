import { uuidv5 } from '@kinerja/kernel';

/** Namespace of the demo's command ids: the same step of the same month has the same id, however often it is sent. */
const DEMO = '5f0f6b0e-3b60-5c1e-9d0c-6f2f5b9f1c11';
const PATIENCE_MS = 90_000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

/** The system said no and meant it; `body` is its problem document. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly body: Readonly<Record<string, unknown>>,
    what: string,
  ) {
    super(`${what}: ${status} ${JSON.stringify(body)}`);
  }
}

export type Answer<Body> = Readonly<{ status: number; body: Body; headers: Headers }>;
type Call = Readonly<{
  method: string;
  path: string;
  body?: unknown;
  form?: URLSearchParams;
  headers?: Readonly<Record<string, string>>;
}>;

/** `planning` of `/api/planning/skps`. */
const serviceIn = (path: string): string => path.split('/', 3)[2] ?? '';

const isPassing = (status: number): boolean => status === 429 || status === 502 || status === 503 || status === 504;

/**
 * One visitor at an instance's door, with the cookie a browser would hold. A request whose answer got lost is sent again with
 * the same key until it is answered or patience ends: the system promises one effect.
 */
export class Door {
  private cookie = '';
  /** How far each service had written for this visitor: what is read afterwards is at least as new. */
  private readonly positions = new Map<string, string>();

  constructor(
    /** Address of the instance, e.g. `http://localhost:8080/dinsos`. */
    readonly base: string,
    /** Prefix of this visitor's command keys. */
    private readonly scope: string,
  ) {}

  async get<Body>(path: string, headers: Record<string, string> = {}): Promise<Body> {
    return (await this.call<Body>({ method: 'GET', path, headers })).body;
  }

  async post<Body = Record<string, unknown>>(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Body> {
    return (await this.call<Body>({ method: 'POST', path, body, headers })).body;
  }

  async put<Body = Record<string, unknown>>(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Body> {
    return (await this.call<Body>({ method: 'PUT', path, body, headers })).body;
  }

  async submitForm(path: string, form: URLSearchParams): Promise<string> {
    return (await this.call<string>({ method: 'POST', path, form })).body;
  }

  async download(path: string): Promise<Buffer> {
    const answer = await this.persist({ method: 'GET', path });
    return Buffer.from(await answer.arrayBuffer());
  }

  private async call<Body>(call: Call): Promise<Answer<Body>> {
    const answer = await this.persist(call);
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; ');
    if (cookie) this.cookie = cookie;
    const position = answer.headers.get('kinerja-position');
    if (position) this.positions.set(serviceIn(call.path), position);
    const text = await answer.text();
    const isJson = (answer.headers.get('content-type') ?? '').includes('json');
    const body = (isJson && text ? JSON.parse(text) : text) as Body;
    if (answer.status >= 400)
      throw new Refused(
        answer.status,
        isJson ? (body as Record<string, unknown>) : { text: text.slice(0, 300) },
        `${call.method} ${call.path}`,
      );
    return { status: answer.status, body, headers: answer.headers };
  }

  private async persist(call: Call): Promise<Response> {
    const until = Date.now() + PATIENCE_MS;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const answer = await this.send(call).catch((error: Error) => error);
      if (answer instanceof Response && !isPassing(answer.status)) return answer;
      if (Date.now() > until)
        throw answer instanceof Error
          ? answer
          : new Error(`${call.method} ${call.path}: still ${answer.status} after ${PATIENCE_MS / 1000} s`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  private send(call: Call): Promise<Response> {
    const body = call.form ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
    return fetch(`${this.base}${call.path}`, {
      method: call.method,
      redirect: 'manual',
      headers: this.headersOf(call),
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(60_000),
    });
  }

  private headersOf(call: Call): Record<string, string> {
    const headers: Record<string, string> = { 'sec-fetch-site': 'same-origin', ...call.headers };
    const position = this.positions.get(serviceIn(call.path));
    if (call.method !== 'GET') headers['idempotency-key'] = this.keyOf(call);
    else if (position) headers['kinerja-after'] = position;
    if (this.cookie) headers['cookie'] = this.cookie;
    if (call.body !== undefined) headers['content-type'] = 'application/json';
    return headers;
  }

  private keyOf({ method, path, body }: Call): string {
    return uuidv5(DEMO, `${this.scope}|${method} ${path}|${JSON.stringify(body ?? null)}`);
  }
}
