import { existsSync, readFileSync } from 'node:fs';
import type { Static, TSchema } from 'typebox';
import { Check, Errors } from 'typebox/value';

/** What a file, a process or an answer holds is not what the reader takes it for. */
export class UnexpectedShape extends Error {}

/** `value` as what it was taken for. @throws UnexpectedShape with the first place that differs. */
export const shaped = <Schema extends TSchema>(schema: Schema, value: unknown, from: string): Static<Schema> => {
  if (Check(schema, value)) return value;
  const [first] = Errors(schema, value);
  throw new UnexpectedShape(`${from}: ${first?.instancePath || 'it'} ${first?.message ?? 'has another shape'}`);
};

/** @throws UnexpectedShape where `text` is no JSON of this shape. */
export const readJson = <Schema extends TSchema>(schema: Schema, text: string, from: string): Static<Schema> =>
  shaped(schema, anyJson(text, from), from);

/** Undefined where there is no such file. @throws UnexpectedShape where it holds no JSON of this shape. */
export const readJsonFile = <Schema extends TSchema>(schema: Schema, path: string): Static<Schema> | undefined =>
  existsSync(path) ? readJson(schema, readFileSync(path, 'utf8'), path) : undefined;

const anyJson = (text: string, from: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnexpectedShape(`${from} is no JSON`, { cause });
  }
};
