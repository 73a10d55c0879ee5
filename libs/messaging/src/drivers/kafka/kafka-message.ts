import type { KafkaMessage, Message } from 'kafkajs';
import { withSequence } from '../../envelope/cloud-event';
import type { Delivery } from '../../envelope/message';

/** A delivery as a record: a structured CloudEvent; the outbox offset in a header, because broker offsets shift with every repeat. */
export const toRecord = ({ partition, offset, key, keySeq, type, envelope }: Delivery): Message => ({
  partition,
  key,
  value: withSequence(envelope, keySeq),
  headers: {
    'content-type': 'application/cloudevents+json',
    'kinerja-offset': offset.toString(),
    'kinerja-key-seq': keySeq.toString(),
    'kinerja-type': type,
  },
});

const SEQUENCE = /,"sequence":"\d{20}"\}$/;

const NUMBER = /^\d{1,18}$/;

const header = (message: KafkaMessage, name: string): string => message.headers?.[name]?.toString() ?? '';

/** Undefined when no relay of ours wrote the record: it has no coordinates. */
export const fromRecord = (topic: string, partition: number, message: KafkaMessage): Delivery | undefined => {
  const { key, value } = message;
  const [offset, keySeq] = [header(message, 'kinerja-offset'), header(message, 'kinerja-key-seq')];
  if (!NUMBER.test(offset) || !NUMBER.test(keySeq) || !key || !value) return undefined;
  const type = header(message, 'kinerja-type');
  const envelope = value.toString().replace(SEQUENCE, '}');
  return { topic, partition, offset: BigInt(offset), key: key.toString(), keySeq: BigInt(keySeq), type, envelope };
};
