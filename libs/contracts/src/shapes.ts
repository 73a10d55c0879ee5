import { Type } from 'typebox';
import { predikats, surveyElements } from '@kinerja/vocabulary';

/** Building blocks of contracts: the same word has the same shape everywhere. */
export const Uuid = Type.String({ format: 'uuid' });
export const Day = Type.String({ format: 'date', description: 'Calendar day in the zone of the agency' });
export const Moment = Type.String({ format: 'date-time', description: 'UTC' });
/** Published long ago, without bounds of the year. */
export const MONTH_PATTERN = '^\\d{4}-(0[1-9]|1[0-2])$';
export const Month = Type.String({ pattern: MONTH_PATTERN });
export const Count = Type.Integer({ minimum: 0 });
export const Decimal = Type.String({ pattern: '^-?\\d+(\\.\\d+)?$', description: 'Exact decimal as text' });
/** Whole rupiah: a JSON integer on the wire, a bigint in TypeScript; its field's name ends in `Rupiah`. */
export const Money = Type.Unsafe<bigint>({
  type: 'integer',
  minimum: Number.MIN_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
});

export const PredikatCounts = Type.Object(
  Object.fromEntries(predikats.map((predikat) => [predikat, Count])) as Record<
    (typeof predikats)[number],
    typeof Count
  >,
  { additionalProperties: false },
);

/** Mean answer (NRR) per element, 1.000-4.000, three decimals. */
export const ElementMeans = Type.Object(
  Object.fromEntries(surveyElements.map((element) => [element, Decimal])) as Record<
    (typeof surveyElements)[number],
    typeof Decimal
  >,
  { additionalProperties: false },
);

export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  Type.Unsafe<Words[number]>({ type: 'string', enum: [...words] });
