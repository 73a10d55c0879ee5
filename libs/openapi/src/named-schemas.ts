import { isObject, type Json, type JsonObject } from './json';

const REFERENCE = '#/components/schemas/';

/** Takes every schema that has a name out of where it stands, and leaves a reference to it. */
export class NamedSchemas {
  private readonly found = new Map<string, JsonObject>();

  /** @throws TypeError for two views of one name. */
  taken(schema: Json): Json {
    if (Array.isArray(schema)) return (schema as readonly Json[]).map((one) => this.taken(one));
    if (!isObject(schema)) return schema;
    const inside = Object.fromEntries(Object.entries(schema).map(([word, value]) => [word, this.taken(value)]));
    return this.named(inside) ?? inside;
  }

  all(): Readonly<Record<string, JsonObject>> {
    return Object.fromEntries([...this.found].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private named({ title, ...schema }: JsonObject): JsonObject | undefined {
    if (typeof title !== 'string' || schema['type'] !== 'object') return undefined;
    const before = this.found.get(title);
    if (before && JSON.stringify(before) !== JSON.stringify(schema))
      throw new TypeError(`two different views are called ${title}`);
    this.found.set(title, schema);
    return { $ref: REFERENCE + title };
  }
}
