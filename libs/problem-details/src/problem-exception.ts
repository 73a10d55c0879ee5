import { toJson } from '@kinerja/kernel';

/** Facts of a refusal beside the members that RFC 9457 reserves. */
export type Facts = Readonly<Record<string, unknown>>;

const RESERVED = new Set(['type', 'title', 'status', 'detail', 'instance']);

/** A fact called `status` would hide the HTTP status, so it is told as `currentStatus`. */
const factName = (name: string): string =>
  RESERVED.has(name) ? `current${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;

/** Stream versions are bigint inside and plain numbers outside; money keeps its name and type. */
const factValue = (name: string, value: unknown): unknown =>
  typeof value === 'bigint' && !/(^r|R)upiah$/.test(name) ? Number(value) : value;

/** An answer other than success; the one filter writes it as `application/problem+json`. */
export class ProblemException extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly facts: Facts = {},
  ) {
    super(`${code}: ${title}`);
    this.name = 'ProblemException';
  }

  /** The document of RFC 9457 as text; `trace` finds the request in the log. */
  document(trace: string): string {
    const { status, title, code, facts } = this;
    const told = Object.entries(facts).map(([name, value]) => [factName(name), factValue(name, value)] as const);
    const head = { type: `/problems/${code}`, title, status, instance: `urn:trace:${trace}`, code };
    return toJson({ ...head, ...Object.fromEntries(told.filter(([name]) => name !== 'code')) });
  }
}
