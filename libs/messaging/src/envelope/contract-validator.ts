import type { Contract } from '@kinerja/contracts';
import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

/** Faults of `data` against a contract in words; empty where it conforms. `data` as `JSON.parse` gives it: money is a number. */
export type ContractCheck = (contract: Contract, data: unknown) => readonly string[];

const inWords = ({ instancePath, message, params }: ErrorObject): string => {
  const extra = 'additionalProperty' in params ? ` "${String(params.additionalProperty)}"` : '';
  return `data${instancePath} ${message ?? 'is not valid'}${extra}`;
};

const openAjv = (): Ajv2020 => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  return ajv;
};

/** Compiles a contract's schema the first time it is asked about. */
export const contractCheck = (): ContractCheck => {
  const ajv = openAjv();
  const compiled = new WeakMap<object, ValidateFunction>();
  return ({ schema }, data) => {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    return validate(data) ? [] : (validate.errors ?? []).map(inWords);
  };
};
