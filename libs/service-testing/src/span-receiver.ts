import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as a collector gets it. `service`: the resource it came from. */
export type ReceivedSpan = Readonly<{
  service: string;
  name: string;
  traceId: string;
  spanId: string;
  /** Undefined for the first of a trace. */
  parent: string | undefined;
  attributes: Readonly<Record<string, unknown>>;
}>;

type Attribute = Readonly<{ key: string; value: Readonly<Record<string, unknown>> }>;
type Sent = Readonly<{ name: string; traceId: string; spanId: string; parentSpanId?: string; attributes: Attribute[] }>;
type Batch = Readonly<{
  resourceSpans: readonly Readonly<{
    resource: { attributes: Attribute[] };
    scopeSpans: readonly Readonly<{ spans: readonly Sent[] }>[];
  }>[];
}>;

const factsOf = (attributes: readonly Attribute[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

const spansIn = (batch: Batch): readonly ReceivedSpan[] =>
  batch.resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(factsOf(resource.attributes)['service.name']);
    return scopeSpans.flatMap(({ spans }) =>
      spans.map(({ name, traceId, spanId, parentSpanId, attributes }) => ({
        ...{ service, name, traceId, spanId, parent: parentSpanId || undefined },
        attributes: factsOf(attributes),
      })),
    );
  });

/** A collector that speaks OTLP/HTTP in JSON and keeps what it is sent. */
export class SpanReceiver {
  readonly spans: ReceivedSpan[] = [];
  /** All that came, to search for what must not be in it. */
  text = '';

  private constructor(private readonly server: Server) {}

  static async start(): Promise<SpanReceiver> {
    const server = createServer();
    const receiver = new SpanReceiver(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        receiver.take(Buffer.concat(chunks).toString());
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private take(text: string): void {
    this.text += text;
    this.spans.push(...spansIn(JSON.parse(text) as Batch));
  }
}
