import { setTimeout as pause } from 'node:timers/promises';
import { errorWords } from '@kinerja/diagnostics';
import { codeOf, shaped } from '@kinerja/tooling';
import { Type, type Static, type TSchema } from 'typebox';
import { Check } from 'typebox/value';
import { REQUESTS, type AnswerTo, type Outcome, type What } from './entry';
import type { Ledger } from './ledger';
import type { LoadRequest } from './requests';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;
const ANSWER_MS = 15_000;
const BAD_REQUEST = 400;
const UNAUTHORISED = 401;

/** No answer to the question: the same question is put again with the same key. */
const isPassing = (status: number): boolean => status === 429 || status >= 500;

export class GaveUp extends Error {}

/** What the visitors of one run share: the ledger, counts of what went wrong on the way, and when to stop asking. */
export class LoadSession {
  isClosed = false;
  /** HTTP status or error code → how often a request had to be put again. */
  readonly repeats: Record<string, number> = {};
  readonly latenciesMs: number[] = [];
  /** Answers that say no more than that something broke; a fault around the service is to be answered as what it is, a 503. */
  readonly unexplained: string[] = [];

  constructor(readonly ledger: Ledger) {}

  repeated(cause: string): void {
    this.repeats[cause] = (this.repeats[cause] ?? 0) + 1;
  }
}

type Call = Readonly<{
  method: string;
  path: string;
  body?: object | undefined;
  form?: URLSearchParams | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  key?: string;
}>;

/** What it says, if it is JSON; pages are left where they are. */
const contentOf = async (answer: Response): Promise<unknown> => {
  const text = await answer.text();
  const isJson = (answer.headers.get('content-type') ?? '').includes('json');
  return isJson && text !== '' ? JSON.parse(text) : null;
};

const problem = Type.Object({ type: Type.Optional(Type.String()), code: Type.Optional(Type.String()) });
const problemIn = (content: unknown): Readonly<{ code?: string }> => {
  const code = Check(problem, content) ? (content.type ?? content.code) : undefined;
  return code === undefined ? {} : { code };
};

/** `ECONNREFUSED` where the connection says why, else the name of the error. */
const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return errorWords(error);
  return codeOf(error.cause) ?? error.name;
};

/** `base`: the instance's address. Without a name nobody signs in. */
export type VisitorOptions = Readonly<{ base: string; login?: Readonly<{ username: string; password: string }> }>;

/** One person at the front door, who writes down every command before sending it and sends it again until it is answered. */
export class Visitor {
  private cookie = '';

  constructor(
    private readonly session: LoadSession,
    private readonly options: VisitorOptions,
  ) {}

  /**
   * A question; put again until it is answered.
   * @throws GaveUp when the session closes first, UnexpectedShape for another answer, Error when the answer is a no.
   */
  async get<Schema extends TSchema>(path: string, schema: Schema): Promise<Static<Schema>> {
    const answer = await this.asked(path);
    return shaped(schema, await contentOf(answer), `GET ${path}`);
  }

  /** The text of a page. @throws GaveUp when the session closes first, Error when the answer is a no. */
  async page(path: string): Promise<string> {
    return (await this.asked(path)).text();
  }

  /** Resolves with its outcome as it stands in the ledger. @throws GaveUp, or UnexpectedShape when an acknowledgement lacks something. */
  async carryOut<W extends What>(request: LoadRequest<W>): Promise<Outcome<W>> {
    const { method, path, body, form, headers, ...entry } = request;
    this.session.ledger.asked<W>(entry);
    const sent = Date.now();
    const answer = await this.persist({ method, path, body, form, headers, key: entry.id });
    const outcome = this.outcomeOf(request, answer, await contentOf(answer));
    this.session.ledger.answered(entry.id, outcome);
    this.session.latenciesMs.push(Date.now() - sent);
    return outcome;
  }

  private outcomeOf<W extends What>({ what, method, path }: LoadRequest<W>, answer: Response, content: unknown) {
    const { status } = answer;
    if (status >= 400) return { kind: 'refused', status, ...problemIn(content) } as const;
    const position = answer.headers.get('kinerja-position');
    const given: AnswerTo<W> = shaped<(typeof REQUESTS)[W]['answer']>(
      REQUESTS[what].answer,
      content,
      `${method} ${path}`,
    );
    return { kind: 'acked', status, answer: given, position } as const;
  }

  private async asked(path: string): Promise<Response> {
    const answer = await this.persist({ method: 'GET', path });
    if (answer.status >= 400) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  private async persist(call: Call): Promise<Response> {
    for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      const answer = await this.attempt(call);
      if (answer instanceof Response) return answer;
      this.session.repeated(answer);
      if (this.session.isClosed) throw new GaveUp(`${call.method} ${call.path}`);
      await pause(wait);
    }
  }

  /** The answer, or why it has to be asked again. */
  private async attempt(call: Call): Promise<Response | string> {
    const answer = await this.send(call).catch(causeOf);
    if (typeof answer === 'string') return answer;
    const { status } = answer;
    if (status === UNAUTHORISED && this.options.login) await this.signIn(this.options.login);
    else if (!isPassing(status)) return answer;
    else if (status === 500)
      this.session.unexplained.push(`${call.method} ${call.path}: ${(await answer.text()).slice(0, 300)}`);
    return String(status);
  }

  /** Whatever passes is left to the next attempt. @throws Error where no attempt could be better. */
  private async signIn({ username, password }: Readonly<{ username: string; password: string }>): Promise<void> {
    const body = { username, password };
    const answer = await this.send({ method: 'POST', path: '/api/session', body }).catch(() => undefined);
    if (!answer) return;
    if (answer.status === BAD_REQUEST) throw new Error(`the door takes no such sign-in: ${await answer.text()}`);
    if (answer.status >= 400) return;
    await answer.text();
    this.cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; ');
  }

  private send({ method, path, body, form, headers, key }: Call): Promise<Response> {
    const content = form ?? (body === undefined ? undefined : JSON.stringify(body));
    return fetch(`${this.options.base}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'sec-fetch-site': 'same-origin',
        ...headers,
        ...(key !== undefined && { 'idempotency-key': key }),
        ...(this.cookie !== '' && { cookie: this.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(content !== undefined && { body: content }),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  }
}
