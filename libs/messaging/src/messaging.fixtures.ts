import { uuidv7 } from '@kinerja/clock';
import { Type } from 'typebox';
import { announce, contract, federated, upFrom } from '@kinerja/contracts';
import type { Cause, Route } from '@kinerja/commands';
import type { OutgoingMessage } from '@kinerja/event-store';
import { instant } from '@kinerja/vocabulary';
import type { Delivery } from './envelope/message';
import { routeTo } from './route';

/** A made-up contract with money in it: `amountRupiah` counts into a sum, so a second effect would show. */
export const paidV1 = contract('tests.bill-paid', 1, {
  bill: Type.String(),
  amountRupiah: Type.Unsafe<bigint>({ type: 'integer' }),
});
/** What the next release says of a bill; all that the former one paid went by `cash`. */
export const paidV2 = contract(
  'tests.bill-paid',
  2,
  { bill: Type.String(), amountRupiah: Type.Unsafe<bigint>({ type: 'integer' }), way: Type.String() },
  upFrom(paidV1, (data) => ({ ...data, way: 'cash' })),
);
/** A federated one; it leaves the agency. */
export const countedV1 = federated(contract('tests.unit-counted', 1, { count: Type.Integer() }));
/** One that nobody here handles. */
export const noticedV1 = contract('tests.sign-noticed', 1, { text: Type.String() });

export const agency = 'diskominfo';
export const topic = `${agency}.tests.v1`;
export const federatedTopic = `${agency}.fed.tests.v1`;

const routes = new Map<string, Route>();
/** One route per agency: making one compiles the contracts anew. */
const routeOf = (by: string): Route => {
  const route = routes.get(by) ?? routeTo({ agency: by, service: 'tests' });
  routes.set(by, route);
  return route;
};
export const routed = routeOf(agency);

export const causedNow = (eventId: string = uuidv7()): Cause => ({
  eventId,
  at: instant('2026-10-31T08:00:00.000Z'),
  meta: { commandId: uuidv7(), actor: 'tester', correlationId: uuidv7() },
});

export const paid = (bill: string, amountRupiah = 1n, by: string = agency): readonly OutgoingMessage[] =>
  routeOf(by)(announce(paidV1, bill, { bill, amountRupiah }), causedNow());

/** As the next release says it. */
export const paidInTheNextRelease = (bill: string, by: string): readonly OutgoingMessage[] =>
  routeOf(by)(announce(paidV2, bill, { bill, amountRupiah: 1n, way: 'transfer' }), causedNow());

export const noticed = (key: string): readonly OutgoingMessage[] =>
  routed(announce(noticedV1, key, { text: 'seen' }), causedNow());

export const counted = (unit: string, count = 1, by: string = agency): readonly OutgoingMessage[] =>
  routeOf(by)(announce(countedV1, unit, { count }), causedNow());

/** Gives messages the coordinates an outbox would: offsets per partition and sequences per key, per topic. */
export const outboxOf = (messages: readonly OutgoingMessage[]): readonly Delivery[] => {
  const taken = new Map<string, bigint>();
  const next = (counter: string, from: bigint): bigint => {
    const value = taken.get(counter) ?? from;
    taken.set(counter, value + 1n);
    return value;
  };
  return messages.map(({ topic: on, partition, key, type, envelope }) => ({
    topic: on,
    partition,
    offset: next(`${on}/${partition}`, 0n),
    key,
    keySeq: next(`${on} ${key}`, 1n),
    type,
    envelope,
  }));
};
