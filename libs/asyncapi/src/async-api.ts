import { contextOf, type Contract } from '@kinerja/contracts';

type Json = Readonly<Record<string, unknown>>;

const text = (description: string, more: Json = {}): Json => ({ type: 'string', description, ...more });

/** The CloudEvent around the data of every contract. */
const envelope = (context: string): Json => ({
  type: 'object',
  required: [
    ...['specversion', 'id', 'source', 'type', 'time', 'subject', 'datacontenttype', 'dataschema', 'schemaversion'],
    ...['partitionkey', 'agency', 'correlationid', 'causationid', 'sequence', 'data'],
  ],
  properties: {
    specversion: { const: '1.0' },
    id: text('The same for the same announcement, however often it is delivered', { format: 'uuid' }),
    source: text('Who says it', { pattern: `^urn:kinerja:[a-z][a-z0-9]+:${context}$` }),
    type: text('Name of the contract'),
    time: text('When the event behind it was recorded, UTC', { format: 'date-time' }),
    subject: text('What it is about'),
    datacontenttype: { const: 'application/json' },
    dataschema: text('$id of the schema of `data`'),
    schemaversion: { type: 'integer', minimum: 1 },
    partitionkey: text('Order is kept among messages of one key'),
    agency: text('Code of the agency that says it'),
    correlationid: text('The request this began with'),
    causationid: text('The event that is announced'),
    traceparent: text('W3C trace context'),
    sequence: text('Place within its key, from 1, without holes', { pattern: '^[0-9]{20}$' }),
  },
});

const nameOf = ({ type, version }: Contract): string => `${type}.v${version}`;

const messageOf = (contract: Contract): Json => ({
  name: contract.type,
  title: nameOf(contract),
  contentType: 'application/cloudevents+json',
  payload: {
    allOf: [
      { $ref: '#/components/schemas/CloudEvent' },
      {
        type: 'object',
        properties: {
          type: { const: contract.type },
          schemaversion: { const: contract.version },
          data: JSON.parse(JSON.stringify(contract.schema)) as Json,
        },
      },
    ],
  },
});

const channel = (address: string, description: string, contracts: readonly Contract[]): Json => ({
  address,
  description,
  parameters: { agency: { description: 'Code of the agency, e.g. `diskominfo`' } },
  messages: Object.fromEntries(
    contracts.map((contract) => [nameOf(contract), { $ref: `#/components/messages/${nameOf(contract)}` }]),
  ),
});

const sends = (name: string): Json => ({ action: 'send', channel: { $ref: `#/channels/${name}` } });

/** The AsyncAPI 3.0 document of what a context says; a pure function of its contracts. */
export const asyncApiOf = (context: string, published: readonly Contract[]): Json => {
  const own = published.filter(({ type }) => contextOf(type) === context);
  const leaving = own.filter(({ federated }) => federated);
  const hasLeaving = leaving.length > 0;
  return {
    asyncapi: '3.0.0',
    info: {
      title: `Kinerja ${context}`,
      version: '1.0.0',
      description: `What ${context} tells other services. Twelve partitions per topic; the key decides the partition (murmur2).`,
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      home: channel(`{agency}.${context}.v1`, 'Heard inside the agency', own),
      ...(hasLeaving
        ? {
            federated: channel(`{agency}.fed.${context}.v1`, 'Leaves the agency: units and counts, no person', leaving),
          }
        : {}),
    },
    operations: { say: sends('home'), ...(hasLeaving ? { sayOutside: sends('federated') } : {}) },
    components: {
      messages: Object.fromEntries(own.map((contract) => [nameOf(contract), messageOf(contract)])),
      schemas: { CloudEvent: envelope(context) },
    },
  };
};
