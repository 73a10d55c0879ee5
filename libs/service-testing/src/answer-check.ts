import { isObject, PROBLEMS, type Json, type JsonObject, type OpenApiDocument } from '@kinerja/openapi';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

/** What came back. `body`: undefined where none was sent. */
export type Answered = Readonly<{
  method: string;
  /** Without its query. */
  path: string;
  status: number;
  contentType: string;
  body: unknown;
}>;
type Asked = Readonly<{ template: string; verb: string; operation: JsonObject }>;

const DOCUMENT = 'document';
const pointer = (...parts: readonly string[]): string =>
  `${DOCUMENT}#/${parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')}$`);

/** Addresses without places to fill in first, as a router would take them. */
const bySpecificity = (a: string, b: string): number => a.split('{').length - b.split('{').length;

/** Holds every answer against a document, unknown fields included. */
export class AnswerCheck {
  private readonly ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
  private readonly checks = new Map<string, ValidateFunction>();
  private readonly templates: readonly (readonly [RegExp, string])[];

  constructor(private readonly document: OpenApiDocument) {
    this.ajv.addSchema(document, DOCUMENT);
    this.templates = Object.keys(document.paths)
      .toSorted(bySpecificity)
      .map((template) => [patternOf(template), template]);
  }

  /** What of the answer is not in the document; empty too for a route that the document leaves out. */
  faultsOf(answered: Answered): readonly string[] {
    const asked = this.askedOf(answered);
    if (!asked) return [];
    const at = `${answered.method} ${asked.template} -> ${String(answered.status)}`;
    return this.faultsAt(asked, answered).map((fault) => `${at}: ${fault}`);
  }

  private askedOf({ method, path }: Answered): Asked | undefined {
    const verb = method.toLowerCase();
    const found = this.templates.find(([pattern, one]) => pattern.test(path) && this.document.paths[one]?.[verb]);
    const operation = found && this.document.paths[found[1]]?.[verb];
    return operation && { template: found[1], verb, operation };
  }

  private faultsAt(asked: Asked, answered: Answered): readonly string[] {
    if (answered.contentType.includes('problem+json')) return this.problemFaults(asked, answered);
    const responses = asked.operation['responses'] as JsonObject;
    const response = responses[String(answered.status)];
    if (!isObject(response)) return ['no such status is in the document'];
    return this.contentFaults(asked, answered, response['content']);
  }

  private contentFaults({ template, verb }: Asked, answered: Answered, content: Json | undefined): readonly string[] {
    const { status, contentType, body } = answered;
    if (!isObject(content)) return body === undefined ? [] : ['it has a body, but none is in the document'];
    const type = 'application/json' in content ? 'application/json' : contentType.split(';', 1)[0];
    if (type === undefined || !(type in content)) return [`${contentType} is not in the document`];
    if (type !== 'application/json') return [];
    const schema = pointer('paths', template, verb, 'responses', String(status), 'content', type, 'schema');
    return this.schemaFaults(schema, body ?? null);
  }

  private problemFaults({ operation }: Asked, { status, body }: Answered): readonly string[] {
    const known = operation[PROBLEMS] as Readonly<Record<string, number>>;
    const code = String((body as JsonObject)['code']);
    const told = known[code] === status ? [] : [`the code ${code} is not in the document with this status`];
    const schema = pointer('components', 'responses', 'Problem', 'content', 'application/problem+json', 'schema');
    return [...told, ...this.schemaFaults(schema, body)];
  }

  private schemaFaults(schema: string, body: unknown): readonly string[] {
    const check = this.checks.get(schema) ?? this.ajv.compile({ $ref: schema });
    this.checks.set(schema, check);
    if (check(body)) return [];
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  }
}
