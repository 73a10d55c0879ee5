import { announce, upFrom } from '@kinerja/contracts';
import { assignmentStartedV1, assignmentStartedV2, type AssignmentStartedV1 } from '@kinerja/identity-contracts';
import { causedNow } from '../messaging.fixtures';
import { routeTo } from '../route';
import { isSameEnvelope } from './same-envelope';

const route = routeTo({ agency: 'diskominfo', service: 'identity' });
const cause = causedNow();
const id = (n: number): string => `0b6f5d39-50f6-5a0e-9d5c-00000000000${n}`;
const data: AssignmentStartedV1 = {
  ...{ assignmentId: id(1), employeeId: id(2), unitId: id(3), position: 'Analis', positionKind: 'fungsional' },
  ...{ jobClass: 8, golongan: 'III/b', duty: 'member', superiorId: id(4), startsOn: '2026-01-01' },
};
const envelopeOf = (said: ReturnType<typeof announce>): string => route(said, cause)[0]?.envelope ?? '';
const first = envelopeOf(announce(assignmentStartedV1, id(2), data));
const today = envelopeOf(announce(assignmentStartedV2, id(2), { ...data, kind: 'definitive' }));
const isSame = (stored: string, contract = assignmentStartedV2): boolean =>
  isSameEnvelope(stored, today, cause.at, contract);

it('is the same in its own words', () => expect(isSame(today)).toBe(true));
it('is the same when it was said in an earlier version', () => expect(isSame(first)).toBe(true));
it('is another one when a field of an earlier version was changed', () =>
  expect(isSame(first.replace('"jobClass":8', '"jobClass":9'))).toBe(false));
it('is another one when it is said to be of an earlier version', () =>
  expect(isSame(today.replace('"schemaversion":2', '"schemaversion":1'))).toBe(false));
it('is another one when the upcaster makes something else of it', () => {
  const before = upFrom(assignmentStartedV1, (old) => ({ ...old, kind: 'plt' }));
  expect(isSame(first, { ...assignmentStartedV2, before })).toBe(false);
});
it('is no envelope at all', () => expect(isSame('{')).toBe(false));
