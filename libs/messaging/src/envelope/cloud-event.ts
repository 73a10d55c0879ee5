/**
 * CloudEvents 1.0 with the extensions partitioning, sequence and distributed tracing, and our own. In the outbox it stands
 * without `sequence`, which the log assigns per key.
 */
export type CloudEvent = Readonly<{
  specversion: '1.0';
  /** The same for the same announcement, however often it is sent, on both topics of a federated contract. */
  id: string;
  /** `urn:kinerja:<agency>:<service>` */
  source: string;
  /** `planning.skp-approved` */
  type: string;
  /** When the event behind it was recorded, UTC. */
  time: string;
  subject: string;
  datacontenttype: 'application/json';
  /** `$id` of the contract's schema: `kinerja:planning.skp-approved.v1`. */
  dataschema: string;
  schemaversion: number;
  partitionkey: string;
  agency: string;
  correlationid: string;
  /** Id of the event that is announced. */
  causationid: string;
  traceparent?: string;
  /** Place within its key, from 1, zero-padded to 20 digits because it is compared as text. */
  sequence?: string;
  data: unknown;
}>;

export const sourceOf = (agency: string, service: string): string => `urn:kinerja:${agency}:${service}`;

/** The envelope as it travels: `sequence` stands last, and the other bytes are those of the outbox. */
export const withSequence = (envelope: string, keySeq: bigint): string =>
  `${envelope.slice(0, envelope.lastIndexOf('}'))},"sequence":"${keySeq.toString().padStart(20, '0')}"}`;
