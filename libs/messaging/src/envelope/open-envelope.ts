import { type Contract, knownFields } from '@kinerja/contracts';
import { err, fromJson, ok, type Result } from '@kinerja/kernel';
import type { CloudEvent } from './cloud-event';
import { ContractReadings, type Reading } from './contract-readings';
import { contractCheck, type ContractCheck } from './contract-validator';
import type { Delivery, Message } from './message';
import { parseTopic } from './topic';

/** Reads a delivery, or says why it cannot be trusted or understood. */
export type OpenEnvelope = (delivery: Delivery) => Result<Message, string>;

const parse = (envelope: string): Result<CloudEvent, string> => {
  try {
    const event: unknown = JSON.parse(envelope);
    return typeof event === 'object' && event !== null ? ok(event as CloudEvent) : err('the envelope is no object');
  } catch {
    return err('the envelope is no JSON');
  }
};

/** The attributes must repeat what the coordinates say: nobody speaks on another's topic or under another key. */
const contradiction = (event: CloudEvent, { topic, key, type }: Delivery): string | undefined => {
  const { agency, context } = parseTopic(topic);
  if (event.specversion !== '1.0') return `CloudEvents ${String(event.specversion)} is not 1.0`;
  if (event.agency !== agency) return `agency ${String(event.agency)} spoke on ${topic}`;
  if (event.source !== `urn:kinerja:${agency}:${context}`) return `${String(event.source)} spoke on ${topic}`;
  if (event.type !== type) return `type ${String(event.type)} is not ${type}`;
  return event.partitionkey === key ? undefined : `partition key ${String(event.partitionkey)} is not ${key}`;
};

const missing = (event: CloudEvent): string | undefined =>
  (['id', 'time', 'subject', 'correlationid', 'causationid'] as const)
    .filter((name) => typeof event[name] !== 'string')
    .map((name) => `attribute ${name} is missing`)[0];

const MONEY = /upiah"\s*:/;

/** Only messages with money are read a second time, by the reader that knows money. */
const messageOf = (
  event: CloudEvent,
  { envelope, ...delivery }: Delivery,
  read: (data: unknown) => object,
): Message => {
  const { data, ...attributes } = MONEY.test(envelope) ? (fromJson(envelope) as CloudEvent) : event;
  return {
    ...attributes,
    ...delivery,
    sequence: delivery.keySeq.toString().padStart(20, '0'),
    context: parseTopic(delivery.topic).context,
    data: read(data),
  };
};

const unknownVersion = ({ type, schemaversion }: CloudEvent, faults?: string): string =>
  `version ${String(schemaversion)} of ${type} is not known here: upgrade this service${faults ? ` (${faults})` : ''}`;

/** The data as the contract knows them, or why they are none of its. */
const knownIn = (
  contract: Contract,
  data: unknown,
  check: ContractCheck,
): Result<(data: unknown) => object, string> => {
  if (check(contract, data).length === 0) return ok((said) => said as object);
  const faults = check(contract, knownFields(contract, data));
  return faults.length === 0 ? ok((said) => knownFields(contract, said) as object) : err(faults.join('; '));
};

const readAs = (
  event: CloudEvent,
  delivery: Delivery,
  reading: Reading,
  check: ContractCheck,
): Result<Message, string> => {
  const { contract, up, isUnknown } = reading;
  if (parseTopic(delivery.topic).federated && !contract.federated) return err(`${event.type} may not leave an agency`);
  const known = knownIn(contract, event.data, check);
  if (known.ok) return ok(messageOf(event, delivery, (data) => up(known.value(data))));
  return err(isUnknown ? unknownVersion(event, known.reason) : known.reason);
};

/**
 * `hears` are the contracts a consumer understands, each in its newest version: older ones come to its handlers through their
 * upcasters, of newer ones the known fields count. What cannot be read so is not guessed at.
 */
export const openEnvelope = (hears: readonly Contract[]): OpenEnvelope => {
  const check = contractCheck();
  const readings = new ContractReadings(hears);
  return (delivery) => {
    const parsed = parse(delivery.envelope);
    if (!parsed.ok) return parsed;
    const event = parsed.value;
    const wrong = contradiction(event, delivery) ?? missing(event);
    if (wrong !== undefined) return err(wrong);
    const reading = readings.of(event.type, event.schemaversion);
    return reading ? readAs(event, delivery, reading, check) : err(unknownVersion(event));
  };
};
