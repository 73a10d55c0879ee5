import { behindOf, type ServiceStatus } from './behind.rules';

const topic = 'dinsos.identity.v1';
const identity: ServiceStatus = {
  service: 'identity',
  head: 10,
  projections: [{ name: 'people', position: 10 }],
  outbox: [
    { topic, partition: 0, next: 4 },
    { topic, partition: 1, next: 2 },
    { topic: 'dinsos.fed.identity.v1', partition: 0, next: 9 },
  ],
  inbox: [],
};
const planning = (next: number, position = '3'): ServiceStatus => ({
  service: 'planning',
  head: '3',
  projections: [{ name: 'skp_inbox', position }],
  outbox: [],
  inbox: [
    { consumer: 'planning.people', topic, partition: 0, next },
    { consumer: 'planning.people', topic, partition: 1, next: 2 },
  ],
});

it('is 0 when everything has been worked in', () => expect(behindOf([identity, planning(4)])).toBe(0));
it('counts messages that have not been heard', () => expect(behindOf([identity, planning(1)])).toBe(3));
it('counts events that no read model shows yet', () => expect(behindOf([identity, planning(4, '1')])).toBe(2));
it('counts a partition that a consumer of the topic has not begun', () => {
  const begun = planning(4);
  expect(behindOf([identity, { ...begun, inbox: begun.inbox.slice(0, 1) }])).toBe(2);
});
it('leaves out what is said for the centre, which hears it elsewhere', () => expect(behindOf([identity])).toBe(0));
it('leaves out topics of another instance', () =>
  expect(
    behindOf([{ ...planning(4), inbox: [{ consumer: 'm', topic: 'other.fed.planning.v1', partition: 0, next: 1 }] }]),
  ).toBe(0));

it('counts own events that a reaction has not worked in yet', () =>
  expect(behindOf([{ ...planning(4), reactions: [{ name: 'closing', position: 1 }] }, identity])).toBe(2));
it('counts the parts of work over many that were not tried, and one of work that nobody has begun', () => {
  const begun = { parts: 40, done: 30, refused: [] };
  expect(behindOf([{ ...planning(4), processes: [begun, { parts: 0, done: 0, refused: [] }] }, identity])).toBe(11);
});
it('leaves out parts that were refused and wait for somebody', () =>
  expect(behindOf([{ ...planning(4), processes: [{ parts: 2, done: 1, refused: [{}] }] }, identity])).toBe(0));
