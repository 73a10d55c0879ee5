import { MONTH_PATTERN, type Contract } from '@kinerja/contracts';
import { unstorableIn } from '@kinerja/kernel';
import { isBirthDate, isYearMonth } from '@kinerja/vocabulary';
import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

/** Faults of `data` against a contract in words; empty where it conforms. `data` as `JSON.parse` gives it: money is a number. */
export type ContractCheck = (contract: Contract, data: unknown) => readonly string[];

const inWords = ({ instancePath, message, params }: ErrorObject): string => {
  const extra = 'additionalProperty' in params ? ` "${String(params.additionalProperty)}"` : '';
  return `data${instancePath} ${message ?? 'is not valid'}${extra}`;
};

/** The schema of a month is published and knows no years; no month outside of 2000-2199 is ever said or believed. */
const patternOf = (pattern: string, flags: string): RegExp | { test: (text: string) => boolean } =>
  pattern === MONTH_PATTERN ? { test: isYearMonth } : new RegExp(pattern, flags);
patternOf.code = 'patternOf';

const openAjv = (): Ajv2020 => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, code: { regExp: patternOf } });
  addFormats(ajv);
  // Days of birth are said as well.
  ajv.addFormat('date', isBirthDate);
  return ajv;
};

/** What the schema of no contract says: PostgreSQL, where every hearer keeps what it heard, takes neither NUL nor half a character. */
const unstorable = (data: unknown): readonly string[] => {
  const path = unstorableIn(data, JSON.stringify(data));
  return path === undefined ? [] : [`data.${path} has a text that cannot be stored`];
};

/** Compiles a contract's schema the first time it is asked about. */
export const contractCheck = (): ContractCheck => {
  const ajv = openAjv();
  const compiled = new WeakMap<object, ValidateFunction>();
  return ({ schema }, data) => {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    return validate(data) ? unstorable(data) : (validate.errors ?? []).map(inWords);
  };
};
