import { agencyCode, agencyName, assignmentId, employeeId, skpId, unitId } from './ids';

it('an id is the UUID it was made of', () => {
  const uuid = '2ed6657d-e927-568b-95e1-2665a8aea6a2';
  expect([employeeId(uuid), unitId(uuid), assignmentId(uuid), skpId(uuid)]).toEqual(Array(4).fill(uuid));
});

it.each(['dk', 'diskominfo', 'dinas2', 'a'.repeat(20)])('%j is the code of an agency', (text) =>
  expect(agencyCode(text)).toBe(text),
);

it.each(['', 'd', 'a'.repeat(21), '2dinas', 'Dinas', 'dinas kota', 'dinas-kota', '-dinas', 'dinas!'])(
  '%j is none',
  (text) => expect(() => agencyCode(text)).toThrow(new RangeError(`not an agency code: ${text}`)),
);

it.each([
  ['Dinas Sosial', 'Dinas Sosial'],
  [' \u00a0Dinas Sosial\u200b\n', 'Dinas Sosial'],
  ['UP', 'UP'],
  ['a'.repeat(200), 'a'.repeat(200)],
])('%j names an agency', (text, name) => expect(agencyName(text)).toBe(name));

it.each([
  ...['', '   ', '\u200b\u200b\u200b', 'a'.repeat(201)],
  ...['Dinas\u0000Sosial', '\u0000\u0000\u0000', 'Dinas\nSosial', 'Dinas\tSosial', 'Dinas \u202eSosial'],
  ...['Dinas \ud83d', '\ude00 Dinas'],
])('%j names none, and is not told on', (text) => {
  expect(() => agencyName(text)).toThrow(RangeError);
  expect(() => agencyName(text)).toThrow(/^a name has [a-z0-9 ]+$/);
});
