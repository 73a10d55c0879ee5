import { agencyCode, assignmentId, employeeId, skpId, unitId } from './ids';

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
