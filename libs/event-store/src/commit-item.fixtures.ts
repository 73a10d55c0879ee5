import { randomBytes, randomUUID } from 'node:crypto';
import type { Event } from '@kinerja/kernel';
import type { EventCatalog } from './event-catalog';
import type { CommitItem, InboxMove, OutgoingMessage, Reservation } from './event-store';
import type { Sealing, SealingEventStore } from './open-event-store';

/** What the log holds of a topic, by whatever way the driver offers. */
export type OutboxRowRead = Readonly<{
  partition: number;
  offset: bigint;
  key: string;
  keySeq: bigint;
  envelope: string;
}>;

export type StoreUnderTest = Readonly<{
  store: SealingEventStore;
  said: (topic: string) => Promise<readonly OutboxRowRead[]>;
}>;

/** A store over the same log, with another catalog: the same service after an upgrade. */
export type OpenStore = (catalog: EventCatalog, sealing?: Sealing) => StoreUnderTest;

export const catalog: EventCatalog = {
  Noted: { version: 1 },
  Paid: { version: 1 },
  Registered: { version: 1, personal: { subject: 'person', purpose: 'identity', fields: ['name', 'nip'] } },
  Banked: { version: 1, personal: { subject: 'person', purpose: 'payroll', fields: ['account'] } },
};

export const sealing: Sealing = { wrappingKey: randomBytes(32) };

export const noted = (text: string): Event => ({ type: 'Noted', data: { text } });

export const aFingerprint = 'f'.repeat(64);

/** One new command; every test names its own stream. */
export const item = (stream: string, overrides: Partial<CommitItem> & { commandId?: string } = {}): CommitItem => {
  const { commandId = randomUUID(), ...rest } = overrides;
  return {
    stream,
    expected: 'any',
    events: [noted('hello')],
    meta: { commandId, actor: 'employee-1', correlationId: commandId },
    fingerprint: aFingerprint,
    ...rest,
  };
};

export const aStream = (): string => `note-${randomUUID()}`;

export const aName = (): Reservation => ({ scope: 'nip', key: randomUUID() });

export const message = (topic: string, partition: number, key: string, envelope = '{}'): OutgoingMessage => ({
  topic,
  partition,
  key,
  eventId: randomUUID(),
  type: 'tests.noted',
  envelope,
});

export const aMove = (offset: bigint, consumer: string): InboxMove => ({
  consumer,
  topic: 'dinas.tests.v1',
  partition: 3,
  offset,
  key: 'k',
  keySeq: offset + 1n,
});
