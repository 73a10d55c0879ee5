import { Type, type TSchema } from 'typebox';

/** Building blocks of views: the same word has the same shape everywhere. */
export const Uuid = Type.String({ format: 'uuid' });
export const Day = Type.String({ format: 'date', description: 'Calendar day in the zone of the agency' });
export const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
export const Moment = Type.String({ format: 'date-time', description: 'UTC' });
/** Wall clock of the agency. */
export const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
export const Count = Type.Integer({ minimum: 0 });
export const Decimal = Type.String({ pattern: '^-?\\d+(\\.\\d+)?$', description: 'Exact decimal as text' });
/** Whole rupiah: a JSON integer on the wire, a bigint in TypeScript. */
export const Money = Type.Unsafe<bigint>({ type: 'integer' });

/** @throws RangeError for a word that stands twice in the list: two lists were joined that belong apart, or one was joined twice */
export const oneOf = <const Words extends readonly string[]>(words: Words) => {
  const twice = words.find((word, at) => words.indexOf(word) !== at);
  if (twice !== undefined) throw new RangeError(`"${twice}" stands twice in a list of words`);
  return Type.Unsafe<Words[number]>({ type: 'string', enum: [...words] });
};

/** One value per word, none left out. */
export const perWord = <const Words extends readonly string[], Value extends TSchema>(words: Words, value: Value) =>
  Type.Object(Object.fromEntries(words.map((word) => [word, value])) as Record<Words[number], Value>, {
    additionalProperties: false,
  });
