import { below, oneOf, type Random } from '@kinerja/tooling';

/** Makes bad input out of a good value; JSON bodies take any type, addresses and forms take text. */
type BadText = (random: Random, good: unknown) => string;
type BadValue = (random: Random, good: unknown) => unknown;

const splice = (random: Random, text: string, foreign: string): string => {
  const at = below(random, text.length + 1);
  return text.slice(0, at) + foreign + text.slice(at);
};
const inside =
  (foreigns: readonly string[]): BadText =>
  (random, good) =>
    splice(random, typeof good === 'string' ? good : 'Seksi A', oneOf(random, foreigns));
const instead =
  <Value>(list: readonly Value[]) =>
  (random: Random): Value =>
    oneOf(random, list);

/** By kind. */
export const texts: Readonly<Record<string, BadText>> = {
  nul: inside(['\u0000', '\u0000\u0000\u0000']),
  'half a character': inside(['\ud83d', '\ude00', '\ude00\ud83d']),
  'control character': inside(['\u0001', '\u0007', '\u001b[2J', '\u007f', '\u0085', '\u2028', '\r\n', '\t']),
  blank: instead(['', ' ', '   ', '\t', '\n', '\u00a0', '\u200b', '\ufeff', ' \u00ad\u2060 ', '\u3000']),
  'unseen character': inside(['\u00a0', '\u200b', '\u200d', '\u202e', '\ufeff', '\uffff', '\u{10ffff}']),
  'too long': (random) => 'x'.repeat(oneOf(random, [61, 201, 501, 1_001, 2_001, 70_000])),
  'impossible day': instead([
    '0000-01-01',
    '0001-01-01',
    '2026-02-30',
    '2026-13-01',
    '9999-12-31',
    '20226-01-01',
    '-2026-01-01',
    '2026-1-1',
    '2026-10-31T00:00:00Z',
    'infinity',
    'now',
    'today',
    '2200-01-01',
  ]),
  'impossible month': instead([
    '0000-01',
    '2026-00',
    '2026-13',
    '9999-12',
    '1999-12',
    '2200-01',
    '2026-1',
    '2026-10-01',
    'infinity',
  ]),
  'impossible time': instead(['24:00', '23:60', '08:30:61', 'allballs', '-1:00', '８:30']),
  'text for a number': instead([
    'NaN',
    'Infinity',
    '-1',
    '1e400',
    '0x10',
    '1_000',
    '１２',
    '99999999999999999999',
    '1.0000001',
    '12,5',
    '1e5',
    '-0',
  ]),
  'broken UUID': instead([
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '018F3C7E-8B1A-7C3D-9E4F-0123456789AB',
    '018f3c7e8b1a7c3d9e4f0123456789ab',
    '{018f3c7e-8b1a-7c3d-9e4f-0123456789ab}',
    '018f3c7e-8b1a-7c3d-9e4f-0123456789ag',
  ]),
  'word of the language': instead([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'true',
    '$sealed',
    "'; DROP TABLE log.events; --",
    '%00',
    '${1}',
    '../../etc/passwd',
    '%',
    '*',
    '\\u0000',
  ]),
};

/** What the XML of a workbook may state of cells, rows and merged cells. */
export const cellAttributes = {
  t: ['s', 'b', 'e', 'd', 'n', 'str', 'inlineStr', 'constructor', 'toString', '__proto__', 'x', ''],
  s: ['1', 'x', '-1', '99999', '1e9', ''],
  r: ['XFD2', 'A0', '', 'ZZZ9999999', 'a1', '$A$2', 'A1', '2', 'É2', 'A2:B3'],
  row: ['NaN', 'x', '0', '-1', '1', '2', '1.5', '1e3', '0x9', '1048576', '1048577', '99999999999999999999', ''],
  merge: ['A1:C1048576', 'A1:ZZZ9999999', 'B2:A1', 'x', '', 'A2:B3'],
} as const;

/** What may stand in a cell that is called a number. */
export const cellNumbers = [
  ...['NaN', 'Infinity', '1e400', '-1e400', '0x10', '1_000', '１２', '-1', '-0', '5e-324', '1.98503152010012E+17'],
  ...['2958466', '0.5', '', ' 1 ', '1 2', `0.${'0'.repeat(100_000)}1`, '9'.repeat(400)],
] as const;

const deep = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

/** By kind. */
export const values: Readonly<Record<string, BadValue>> = {
  'wrong type': instead<unknown>([
    null,
    true,
    false,
    0,
    1,
    '',
    [],
    {},
    [null],
    [[]],
    [{}],
    { length: 1 },
    { toString: 1 },
    ['a'],
    { a: { b: 1 } },
  ]),
  'number out of column': instead([
    -1, -0, 0.5, 1e21, 2_147_483_648, -2_147_483_649, 9_007_199_254_740_991, 1e308, 5e-324, 65_536, 1_000_001,
  ]),
  'inside a list': (_, good) => [good],
  'deep nesting': (random) => deep(oneOf(random, [3, 31, 40])),
  'sealed shape': () => ({ $sealed: { subject: 'x', purpose: 'identity', box: 'AAAA' } }),
};

/** Members that no body has. */
export const foreignMembers: readonly (readonly [kind: string, member: string])[] = [
  ['prototype key', '"__proto__":{"isAdmin":true}'],
  ['prototype key', '"constructor":{"prototype":{"isAdmin":true}}'],
  ['unknown field', '"unknownField":1'],
  ['unknown field', '"a\\u0000":1'],
  ['unknown field', '"\\ud83d":1'],
  ['unsafe number', '"unknownNumber":9007199254740993'],
  ['unsafe number', '"unknownNumber":1e999'],
];

/** Whole bodies, as bytes. */
export const wholeBodies: readonly (readonly [kind: string, bytes: Buffer])[] = [
  ['no JSON', Buffer.from('{"a":')],
  ['no JSON', Buffer.from('')],
  ['no JSON', Buffer.from('\u0000')],
  ['another JSON', Buffer.from('null')],
  ['another JSON', Buffer.from('[]')],
  ['another JSON', Buffer.from('"text"')],
  ['another JSON', Buffer.from('[[{}]]')],
  ['no UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ['no UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xed, 0xa0, 0xbd, 0x22, 0x7d])],
  ['deep nesting', Buffer.from('{"a":'.repeat(2_000))],
  ['many members', Buffer.from(`[${'1,'.repeat(25_000)}1]`)],
];

const cursor = (...key: readonly unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');
const SOME_ID = '018f3c7e-8b1a-7c3d-9e4f-0123456789ab';

/** Cursors of other lists, older ones and broken ones. */
export const cursors = [
  'x', '%00', '', cursor(), cursor('x'), cursor(1), cursor(null), cursor('a\u0000'), cursor('\ud83d'), cursor(SOME_ID),
  cursor('units', 'a\u0000'), cursor('people', '\ud83d'), cursor('services', 'no uuid'), cursor('services', SOME_ID),
  cursor('surveys', 'yesterday', SOME_ID), cursor('surveys', '0000-01-01T00:00:00.000Z', SOME_ID), cursor('periods', '0000-01'),
  cursor('activities', '2026-02-30', '08:00', SOME_ID), cursor('activities', '2026-02-28', '99:99', SOME_ID),
  cursor('tpp-lines', {}), cursor('units', 'a', 'b'), cursor('units', 'x'.repeat(2_000)), cursor('skp-inbox', 'infinity', SOME_ID),
  Buffer.from('{"length":1}').toString('base64url'), Buffer.from([0xff, 0xfe]).toString('base64url'),
]; // prettier-ignore

/** Headers that are read somewhere, with what should not stand in them. */
export const headers: readonly (readonly [name: string, bad: readonly string[]])[] = [
  ['idempotency-key', ['', 'x', '\u00ff', 'a, b', SOME_ID.replaceAll('-', ''), '../..', 'x'.repeat(4_000)]],
  ['if-match', ['', '1', '"x"', 'W/"1"', '"1", "2"', '"99999999999999999999"', '"999999999999999999"', '"-1"', '*', '"1"x']],
  ['kinerja-after', ['planning:999999999999999999', 'identity:0', 'reporting:1e9', 'x'.repeat(4_000), ':::', 'planning:-1,planning:1']],
  ['traceparent', ['00-0-0-00', 'x', '00-ffffffffffffffffffffffffffffffff-ffffffffffffffff-ff', '\u00ff'.repeat(55)]],
  ['if-none-match', ['*', '"', 'W/"x"', '\u00ff']],
  ['content-type', ['text/plain', 'application/xml', 'application/json; charset=utf-16', 'multipart/form-data', 'x', 'application/x-www-form-urlencoded']],
  ['accept-language', ['\u00ff', 'x'.repeat(4_000)]],
  ['content-encoding', ['gzip', 'x']],
  ['authorization', ['Bearer', 'Bearer x.y.z', 'Basic AAAA', '\u00ff']],
  ['cookie', ['__Host-kinerja-fuzz=%00', '=', ';;;', '\u00ff']],
]; // prettier-ignore
