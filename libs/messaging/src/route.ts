import { type Announcement, contextOf } from '@kinerja/contracts';
import type { Cause, Route } from '@kinerja/commands';
import type { OutgoingMessage } from '@kinerja/event-store';
import { toJson, uuidv5 } from '@kinerja/kernel';
import { type CloudEvent, sourceOf } from './envelope/cloud-event';
import { keyFault, MAX_ENVELOPE_BYTES } from './envelope/delivery-fault';
import { contractCheck } from './envelope/contract-validator';
import { partitionOf } from './envelope/partition';
import { federatedTopicOf, topicOf } from './envelope/topic';

export type Publisher = Readonly<{ agency: string; service: string }>;

/** An announcement that its own contract refuses: a bug of the publisher. */
export class BrokenContract extends Error {
  override readonly name = 'BrokenContract';
}

/** Nobody's bug: somebody wrote more than the other services can be told. */
export class MessageTooLarge extends Error {
  override readonly name = 'MessageTooLarge';

  /** `type`: of the contract. `bytes`: of the envelope. */
  constructor(
    readonly type: string,
    readonly bytes: number,
  ) {
    super(`${type} has ${bytes} bytes, ${MAX_ENVELOPE_BYTES} at most can be told`);
  }
}

const idOf = ({ contract, key }: Announcement, { eventId }: Cause, wire: string): string =>
  uuidv5(eventId, `${contract.type}.v${contract.version}/${key}/${wire}`);

/** `wire`: the data as they are said. */
const envelopeOf = (said: Announcement, wire: string, cause: Cause, { agency, service }: Publisher): string => {
  const { contract, key } = said;
  const { correlationId, traceparent } = cause.meta;
  const attributes: Omit<CloudEvent, 'data'> = {
    specversion: '1.0',
    id: idOf(said, cause, wire),
    source: sourceOf(agency, service),
    type: contract.type,
    time: cause.at,
    subject: key,
    datacontenttype: 'application/json',
    dataschema: `kinerja:${contract.type}.v${contract.version}`,
    schemaversion: contract.version,
    partitionkey: key,
    agency,
    correlationid: correlationId,
    causationid: cause.eventId,
    ...(traceparent === undefined ? {} : { traceparent }),
  };
  return `${JSON.stringify(attributes).slice(0, -1)},"data":${wire}}`;
};

/**
 * Turns announcements into outbox rows: one on the agency's own topic and, for a federated contract, one on the topic that leaves it.
 * The route throws BrokenContract when the data breaks the contract, no inbox could keep the key, or the contract is another service's, and
 * MessageTooLarge, before anything is written.
 */
export const routeTo = (publisher: Publisher): Route => {
  const check = contractCheck();
  return (said, cause) => {
    const { type, version, federated } = said.contract;
    const wire = toJson(said.data);
    const faults = check(said.contract, JSON.parse(wire));
    const unheard = keyFault(said.key);
    if (unheard !== undefined) throw new BrokenContract(`${type} v${version}: ${unheard}`);
    if (faults.length > 0) throw new BrokenContract(`${type} v${version}: ${faults.join('; ')}`);
    const context = contextOf(type);
    if (context !== publisher.service) throw new BrokenContract(`${type} is not for ${publisher.service} to say`);
    const envelope = envelopeOf(said, wire, cause, publisher);
    const bytes = Buffer.byteLength(envelope);
    if (bytes > MAX_ENVELOPE_BYTES) throw new MessageTooLarge(type, bytes);
    const row = (topic: string): OutgoingMessage => ({
      topic,
      partition: partitionOf(said.key),
      key: said.key,
      eventId: cause.eventId,
      type,
      envelope,
    });
    const home = row(topicOf(publisher.agency, context));
    return federated ? [home, row(federatedTopicOf(publisher.agency, context))] : [home];
  };
};
