import { err, ok, type Result } from '@kinerja/kernel';
import type { KafkaMessage, Message } from 'kafkajs';
import { deliveryFault, withSequence, type Delivery } from '@kinerja/messaging';
import type { Seals } from './seal';

/** A delivery as a record: a structured CloudEvent; the outbox offset in a header, because broker offsets shift with every repeat. */
export const toRecord = (delivery: Delivery, seals: Pick<Seals, 'seal'>): Message => ({
  partition: delivery.partition,
  key: delivery.key,
  value: withSequence(delivery.envelope, delivery.keySeq),
  headers: {
    'content-type': 'application/cloudevents+json',
    'kinerja-offset': delivery.offset.toString(),
    'kinerja-key-seq': delivery.keySeq.toString(),
    'kinerja-type': delivery.type,
    ...(delivery.epoch && { 'kinerja-incarnation': `${delivery.epoch.incarnation}@${delivery.epoch.begins}` }),
    'kinerja-seal': seals.seal(delivery),
  },
});

const SEQUENCE = /,"sequence":"\d{20}"\}$/;

const LIFE = /^([0-9a-f-]{36})@(\d{1,18})$/;

const epochIn = (message: KafkaMessage): Pick<Delivery, 'epoch'> => {
  const [, incarnation, begins] = LIFE.exec(header(message, 'kinerja-incarnation')) ?? [];
  return incarnation === undefined || begins === undefined ? {} : { epoch: { incarnation, begins: BigInt(begins) } };
};

const NUMBER = /^\d{1,18}$/;

const header = (message: KafkaMessage, name: string): string => message.headers?.[name]?.toString() ?? '';

/** Refuses what no relay of ours wrote: a record without coordinates, one whose seal does not hold for where it stands, or one that no inbox can keep. */
export const fromRecord = (
  { topic, partition }: Readonly<{ topic: string; partition: number }>,
  message: KafkaMessage,
  seals: Pick<Seals, 'holds'>,
): Result<Delivery, string> => {
  const { key, value } = message;
  const [offset, keySeq] = [header(message, 'kinerja-offset'), header(message, 'kinerja-key-seq')];
  if (!NUMBER.test(offset) || !NUMBER.test(keySeq) || !key || !value) return err('no relay wrote this record');
  const delivery = {
    ...{ topic, partition, offset: BigInt(offset), key: key.toString(), keySeq: BigInt(keySeq) },
    type: header(message, 'kinerja-type'),
    envelope: value.toString().replace(SEQUENCE, '}'),
    ...epochIn(message),
  };
  if (!seals.holds(delivery, header(message, 'kinerja-seal'))) return err('its seal does not hold');
  const fault = deliveryFault(delivery);
  return fault === undefined ? ok(delivery) : err(fault);
};
