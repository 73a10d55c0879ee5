import { Type, type Static, type TObject, type TProperties, type TSchema } from 'typebox';

/** As an answer is looked at: nothing in it is changed. */
type Shown<T> = T extends string | number | bigint | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Shown<Item>[]
    : { readonly [Name in keyof T]: Shown<T[Name]> };

/** The TypeScript type of a view, for `export type SkpView = ViewOf<typeof skpView>`. */
export type ViewOf<Schema extends TSchema> = Shown<Static<Schema>>;

/** An answer by its name in the document: one source for its TypeScript type and its schema. It has no fields beside these. */
export const view = <P extends TProperties>(name: string, properties: P) =>
  Type.Object(properties, { title: name, additionalProperties: false });

/** `view` with the fields of another in front: `extended('SkpDetails', skpView, { … })`. */
export const extended = <Base extends TProperties, P extends TProperties>(
  name: string,
  base: TObject<Base>,
  properties: P,
) => view<Base & P>(name, { ...base.properties, ...properties });

/** A piece of a list; `next` goes back as `cursor` and is null at the end. */
export const pageOf = <Item extends TObject>(item: Item) =>
  view(`PageOf${titleOf(item)}`, { items: Type.Array(item), next: orNull(Type.String()) });

export const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

const titleOf = (schema: TObject): string => {
  const title: unknown = Reflect.get(schema, 'title');
  if (typeof title !== 'string') throw new TypeError('a page is of a view, which has a name');
  return title;
};

/** No answer beside the status. */
export const nothing = Type.Void();

/** What every command answers beside its ids: the new version of the stream. */
export const versioned = <P extends TProperties>(name: string, ids: P) =>
  view(name, { ...ids, version: Type.Integer({ minimum: 0 }) });
