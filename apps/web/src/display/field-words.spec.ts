import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

jest.mock('@lingui/core/macro', () => ({
  msg: (texts: TemplateStringsArray, ...values: string[]) => ({ id: String.raw({ raw: texts }, ...values) }),
}));

import { faultWords, fieldLabel } from './field-words';

const fault = (code: string, facts = {}) => ({ field: 'description', problem: 'invalid', code, facts });
const said = (code: string, facts = {}) => faultWords(fault(code, facts), String)?.id;

it('calls a field as its form does, however deep it lies', () => {
  expect(fieldLabel('closesOn')).toMatchObject({ id: 'Hari terakhir mengisi' });
  expect(fieldLabel('activities[3].note')).toMatchObject({ id: 'Catatan untuk pegawai' });
  expect(fieldLabel('colour')).toBeUndefined();
});

it('says a fault with its limits', () => {
  expect(said('too-long', { max: 1000 })).toBe('paling banyak 1000 karakter');
  expect(said('out-of-range', { min: 1, max: 17 })).toBe('harus dari 1 sampai 17');
  expect(said('unknown-agency', { agencies: ['dinkes (Dinas Kesehatan)', 'dinsos (Dinas Sosial)'] })).toMatch(
    /: dinkes \(Dinas Kesehatan\), dinsos \(Dinas Sosial\)$/,
  );
});

it('leaves what it does not know to the words of the service', () => {
  expect(said('made-of-cheese')).toBeUndefined();
  expect(faultWords({ field: 'bonus', problem: 'invalid', facts: {} }, String)).toBeUndefined();
});

/** Kinds of field that no form of this app sends. */
const elsewhere = ['not-base64', 'not-digests'];

it('has words for every code of the kinds of field', () => {
  const folder = join(__dirname, '../../../../libs/problem-details/src');
  const sources = readdirSync(folder).filter((name) =>
    /-fields\.ts$|^field-faults\.ts$|^problems\.ts$|pipes\.ts$/.test(name),
  );
  const text = sources.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const codes = [...text.matchAll(/\bcode: '([a-z-]+)'|\(is\w+, '([a-z-]+)'\)/g)].map(
    ([, code, other]) => code ?? other ?? '',
  );
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => said(code) === undefined && !elsewhere.includes(code))).toEqual([]);
});
