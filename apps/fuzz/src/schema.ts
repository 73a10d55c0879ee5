import { Type } from 'typebox';
import { Check } from 'typebox/value';

/** What the fuzz understands of a JSON schema; `type` is one word or several, of which it takes no notice. */
export type Schema = Readonly<{
  type?: unknown;
  format?: string;
  enum?: readonly unknown[];
  minimum?: number;
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
}>;

const MOST_DEEP = 8;
const written = Type.Object({
  $ref: Type.Optional(Type.String()),
  allOf: Type.Optional(Type.Array(Type.Unknown())),
  type: Type.Optional(Type.Unknown()),
  format: Type.Optional(Type.String()),
  enum: Type.Optional(Type.Array(Type.Unknown())),
  minimum: Type.Optional(Type.Number()),
  items: Type.Optional(Type.Unknown()),
  properties: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
});

/** Where another schema stands that this one refers to; undefined where it is one itself. */
const referredTo = (
  { $ref, allOf }: Readonly<{ $ref?: string; allOf?: readonly unknown[] }>,
  schemas: Readonly<Record<string, unknown>>,
): unknown => {
  if ($ref !== undefined) return schemas[$ref.split('/').at(-1) ?? ''];
  return allOf?.[0];
};

/** A schema of a document with those that it refers to put in their places, some levels deep; what is none takes anything. */
export const schemaIn = (value: unknown, schemas: Readonly<Record<string, unknown>>, depth = 0): Schema => {
  if (!Check(written, value) || depth > MOST_DEEP) return {};
  const other = referredTo(value, schemas);
  if (other !== undefined) return schemaIn(other, schemas, depth + 1);
  const { items, properties, ...schema } = value;
  const inner = (one: unknown): Schema => schemaIn(one, schemas, depth + 1);
  return {
    ...schema,
    ...(items !== undefined && { items: inner(items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, inner(one)])),
    }),
  };
};
