import { Type, type TProperties } from 'typebox';
import { breakingChanges, frozen, unreadableFor, type FrozenContract } from './compatibility';
import { contract, federated, knownFields } from './contract';

const fields = {
  skpId: Type.String({ format: 'uuid' }),
  month: Type.String({ pattern: '^\\d{4}-\\d{2}$' }),
  count: Type.Integer({ minimum: 0 }),
  aspect: Type.Unsafe<string>({ type: 'string', enum: ['quantity', 'quality', 'time'] }),
  note: Type.Optional(Type.String()),
  results: Type.Array(Type.Object({ title: Type.String() }, { additionalProperties: false })),
};
const of = (changed: TProperties): FrozenContract => frozen(contract('planning.thing-done', 1, changed));
const before = of(fields);
const without = (name: keyof typeof fields): TProperties =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name));
const open = Type.Object({ title: Type.String() });

describe('an edit of a published contract', () => {
  it.each<[string, FrozenContract, string]>([
    ['removes a field', of(without('count')), 'data.count: removed'],
    ['renames a field', of({ ...without('count'), number: fields.count }), 'data.count: removed'],
    ['adds a required field', of({ ...fields, extra: Type.String() }), 'data.extra: is now required'],
    ['requires what was optional', of({ ...fields, note: Type.String() }), 'data.note: is now required'],
    [
      'frees what was required',
      of({ ...fields, count: Type.Optional(fields.count) }),
      'data.count: may now be missing',
    ],
    ['changes a type', of({ ...fields, count: Type.String() }), 'data.count: type changed'],
    [
      'turns a whole number into any',
      of({ ...fields, count: Type.Number({ minimum: 0 }) }),
      'data.count: type changed',
    ],
    [
      'takes a word away',
      of({ ...fields, aspect: Type.Unsafe({ type: 'string', enum: ['quantity', 'time'] }) }),
      'data.aspect: enum changed',
    ],
    [
      'adds a word its readers do not know',
      of({ ...fields, aspect: Type.Unsafe({ type: 'string', enum: ['quantity', 'quality', 'time', 'cost'] }) }),
      'data.aspect: enum changed',
    ],
    [
      'changes a pattern',
      of({ ...fields, month: Type.String({ pattern: '^\\d{6}$' }) }),
      'data.month: pattern changed',
    ],
    ['drops a format', of({ ...fields, skpId: Type.String() }), 'data.skpId: format changed'],
    ['raises a limit', of({ ...fields, count: Type.Integer({ minimum: 1 }) }), 'data.count: minimum changed'],
    [
      'adds a limit',
      of({ ...fields, note: Type.Optional(Type.String({ maxLength: 9 })) }),
      'data.note: maxLength changed',
    ],
    [
      'changes what a list holds',
      of({ ...fields, results: Type.Array(Type.String()) }),
      'data.results[]: type changed',
    ],
    [
      'lets unknown fields in, deep inside',
      of({ ...fields, results: Type.Array(open) }),
      'data.results[]: additionalProperties changed',
    ],
    ['makes a list a single value', of({ ...fields, results: open }), 'data.results: items changed'],
    [
      'lets it leave the agency',
      frozen(federated(contract('planning.thing-done', 1, fields))),
      'federated: who may read it changed',
    ],
    [
      'renames it',
      frozen(contract('planning.thing-ended', 1, fields)),
      'type: planning.thing-done became planning.thing-ended',
    ],
    ['gives it another version', frozen(contract('planning.thing-done', 2, fields)), 'version: 1 became 2'],
  ])('that %s breaks it', (_, after, fault) => expect(breakingChanges(before, after)).toContain(fault));

  it.each<[string, FrozenContract]>([
    ['changes nothing', of(fields)],
    ['says more in words', of({ ...fields, note: Type.Optional(Type.String({ description: 'Why' })) })],
    ['adds an optional field', of({ ...fields, extra: Type.Optional(Type.String()) })],
    [
      'orders the words of a list anew',
      of({ ...fields, aspect: Type.Unsafe({ type: 'string', enum: ['time', 'quality', 'quantity'] }) }),
    ],
  ])('that %s is no break', (_, after) => expect(breakingChanges(before, after)).toEqual([]));
});

describe('a later version', () => {
  const later = (changed: TProperties): FrozenContract => frozen(contract('planning.thing-done', 2, changed));

  it.each([
    ['says more', later({ ...fields, kind: Type.String(), note: Type.String() }), []],
    [
      'says more within a list',
      later({ ...fields, results: Type.Array(open) }),
      ['data.results[]: additionalProperties changed'],
    ],
    [
      'says no longer what is relied on',
      later(without('count')),
      ['data.count: removed', 'data.count: may now be missing'],
    ],
    [
      'may leave out what is relied on',
      later({ ...fields, count: Type.Optional(fields.count) }),
      ['data.count: may now be missing'],
    ],
    [
      'means something else',
      later({ ...fields, count: Type.String() }),
      ['data.count: type changed', 'data.count: minimum changed'],
    ],
    [
      'leaves the agency',
      frozen(federated(contract('planning.thing-done', 2, fields))),
      ['federated: who may read it changed'],
    ],
  ])('%s', (_, newer, faults) => expect(unreadableFor(before, newer)).toEqual(faults));
});

it('keeps known fields only, however deep they lie', () => {
  const known = contract('planning.thing-done', 1, fields);
  const said = { skpId: 'x', results: [{ title: 't', extra: { deep: 1 } }], more: [], toString: 1 };
  expect(knownFields(known, said)).toEqual({ skpId: 'x', results: [{ title: 't' }] });
  expect(knownFields(known, 'no object')).toBe('no object');
});
