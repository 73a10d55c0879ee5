import type { CloudEvent } from './cloud-event';

/** Where a message stands: coordinates of the publisher's outbox, whichever driver brought it. */
export type Coordinates = Readonly<{ topic: string; partition: number; offset: bigint }>;

/** The life of the publisher's outbox that a message comes from, and the offset at which it began in this partition. */
export type OutboxEpoch = Readonly<{ incarnation: string; begins: bigint }>;

/** A message as a driver hands it over, unread. `envelope` is the outbox row's text, without `sequence`. */
export type Delivery = Coordinates &
  Readonly<{
    key: string;
    /** 1, 2, 3, … within (topic, key), without holes. */
    keySeq: bigint;
    type: string;
    envelope: string;
    /** Missing from a publisher of an earlier version. */
    epoch?: OutboxEpoch;
  }>;

/** What a handler gets: the CloudEvent's attributes, valid data (money as bigint) and the coordinates. */
export type Message<Data extends object = object> = Omit<CloudEvent, 'data' | 'sequence'> &
  Coordinates &
  Readonly<{ sequence: string; context: string; key: string; keySeq: bigint; data: Readonly<Data> }>;
