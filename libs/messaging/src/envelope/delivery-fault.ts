import { lineFault } from '@kinerja/kernel';
import type { Delivery } from './message';

/** Refused by the publisher, where the command still fails, and not by a broker, where it would block the outbox. */
export const MAX_ENVELOPE_BYTES = 512 * 1024;

/** UTF-16 units. Three bytes each still fit a row of the inbox's index, which PostgreSQL limits to 2,704 bytes. */
const LONGEST_KEY = 500;
const LONGEST_TYPE = 200;
/** One more than any number of ours, so that the next one fits a bigint as well. */
const TOO_LARGE = 10n ** 18n;
/** PostgreSQL would write half a character as another one, and takes no NUL. */
const UNSTORABLE = /[\u0000\p{Cs}]/u;
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const isNumber = (value: bigint, from: bigint): boolean => value >= from && value < TOO_LARGE;

const nameFault = (what: string, text: string, longest: number): string | undefined => {
  if (text.length === 0 || text.length > longest) return `its ${what} has ${text.length} characters`;
  const fault = lineFault(text);
  return fault && `its ${what} holds a ${fault}`;
};

/** Why a message must not be said under this key: its hearers would refuse it. */
export const keyFault = (key: string): string | undefined => nameFault('key', key, LONGEST_KEY);

const envelopeFault = (envelope: string): string | undefined => {
  if (UNSTORABLE.test(envelope)) return 'its envelope holds what no table can hold';
  const bytes = Buffer.byteLength(envelope);
  return bytes > MAX_ENVELOPE_BYTES ? `its envelope has ${bytes} bytes` : undefined;
};

const isPartition = (partition: number): boolean =>
  Number.isInteger(partition) && partition >= 0 && partition <= 32_767;

const placeFault = ({ partition, offset, keySeq }: Delivery): string | undefined => {
  if (!isPartition(partition)) return 'its partition is no number';
  return isNumber(offset, 0n) && isNumber(keySeq, 1n) ? undefined : 'its place is no number';
};

const epochFault = ({ epoch }: Delivery): string | undefined =>
  epoch === undefined || (UUID.test(epoch.incarnation) && isNumber(epoch.begins, 0n))
    ? undefined
    : 'its incarnation is none';

/**
 * Why an inbox could not keep a message, in words that hold nothing of it. Whoever signed it, such a message could be neither worked
 * in nor parked, and would come again for ever: drivers refuse it before.
 */
export const deliveryFault = (delivery: Delivery): string | undefined =>
  placeFault(delivery) ??
  epochFault(delivery) ??
  keyFault(delivery.key) ??
  nameFault('type', delivery.type, LONGEST_TYPE) ??
  envelopeFault(delivery.envelope);
