/** A field that was refused, as the service names it: `results.0.title`. */
export type FieldFault = Readonly<{
  field: string;
  problem: string;
  expected?: string;
  /** `too-long`, `not-a-day`, …; absent where the service tells only English words. */
  code?: string;
  /** What the code needs to be put into words, such as `max`. */
  facts: Readonly<Record<string, unknown>>;
}>;

/** What a refused or failed request says (RFC 9457), or `network` when no answer came at all. */
export type ProblemFacts = Readonly<{
  /** `skp.wrong-status` of `/problems/skp.wrong-status`; `network` or `unknown` where the answer was no problem document. */
  code: string;
  /** HTTP status, 0 without an answer. */
  status: number;
  title: string;
  detail?: string;
  /** What to quote to the person who looks after the system. */
  trace?: string;
  errors: readonly FieldFault[];
  /** The facts behind the "no", as the service sent them. */
  facts: Readonly<Record<string, unknown>>;
}>;

/** The one error that the data access of this app throws. */
export class Problem extends Error implements ProblemFacts {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  declare readonly detail?: string;
  declare readonly trace?: string;
  readonly errors: readonly FieldFault[];
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(given: ProblemFacts) {
    super(`${given.code} (${given.status}): ${given.title}`);
    this.name = 'Problem';
    this.code = given.code;
    this.status = given.status;
    this.title = given.title;
    this.errors = given.errors;
    this.facts = given.facts;
    if (given.detail !== undefined) this.detail = given.detail;
    if (given.trace !== undefined) this.trace = given.trace;
  }

  /** Nobody can say whether the request was carried out: the same request may be sent again under the same key. */
  get isUndecided(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429;
  }
}

export const networkProblem = (): Problem =>
  new Problem({ code: 'network', status: 0, title: 'No answer from the server', errors: [], facts: {} });

/** Not sent: somebody else is signed in on this device now, and would be taken for the one who asked. */
export const accountProblem = (): Problem =>
  new Problem({
    code: 'session.account-changed',
    status: 409,
    title: 'Another account is signed in on this device',
    errors: [],
    facts: {},
  });

/** Reads the body of a failed answer; whatever it is, the result is a problem with the given status. */
export const problemFrom = (status: number, body: string): Problem => {
  const facts = recordOf(parsed(body));
  return new Problem({
    code: codeOf(facts.type),
    status,
    title: textOf(facts.title) ?? `HTTP ${status}`,
    ...optional('detail', textOf(facts.detail)),
    ...optional('trace', textOf(facts.instance)),
    errors: Array.isArray(facts.errors) ? facts.errors.map(faultOf) : [],
    facts,
  });
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return {}; // a proxy's HTML page says no more than its status
  }
};

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const codeOf = (type: unknown): string => textOf(type)?.replace(/^.*\/problems\//, '') ?? 'unknown';

const faultOf = (value: unknown): FieldFault => {
  const facts = recordOf(value);
  return {
    field: textOf(facts.field) ?? '',
    problem: textOf(facts.problem) ?? '',
    ...optional('expected', textOf(facts.expected)),
    ...optional('code', textOf(facts.code)),
    facts,
  };
};

const optional = <K extends string>(key: K, value: string | undefined): { [name in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { [name in K]: string });
