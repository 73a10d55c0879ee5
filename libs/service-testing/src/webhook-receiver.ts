import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type ReceivedWebhook = Readonly<{
  id: string;
  timestamp: string;
  signatures: readonly string[];
  body: string;
  /** In milliseconds. */
  at: number;
}>;
type Answering = (response: ServerResponse, request: IncomingMessage) => void;

export const taking: Answering = (response) => void response.writeHead(204).end();
export const answering =
  (status: number, headers: Record<string, string> = {}): Answering =>
  (response) =>
    void response.writeHead(status, headers).end('tidak');
/** Takes the request and never answers. */
export const hanging: Answering = () => undefined;

const headerOf = ({ headers }: IncomingMessage, name: string): string => String(headers[name] ?? '');

/** Another system, as whoever runs it would write it: an HTTP server that keeps what it was sent. */
export class WebhookReceiver {
  readonly received: ReceivedWebhook[] = [];
  private server = createServer();
  private waiting: (() => void)[] = [];
  private port = 0;

  private constructor(private answer: Answering) {}

  static async start(answer: Answering = taking): Promise<WebhookReceiver> {
    const receiver = new WebhookReceiver(answer);
    await receiver.listen();
    return receiver;
  }

  get address(): string {
    return `http://127.0.0.1:${String(this.port)}/in`;
  }

  from(answer: Answering): void {
    this.answer = answer;
  }

  /** Again at the same port. */
  async listen(): Promise<void> {
    this.server = createServer((request, response) => void this.take(request, response));
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Nobody is there any more. */
  async stop(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  /** What it was sent, once there are so many; the test's own time ends it. */
  async gets(count: number): Promise<readonly ReceivedWebhook[]> {
    while (this.received.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.received;
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const [id, timestamp] = [headerOf(request, 'webhook-id'), headerOf(request, 'webhook-timestamp')];
    this.received.push({
      id,
      timestamp,
      signatures: headerOf(request, 'webhook-signature').split(' '),
      body,
      at: Date.now(),
    });
    this.answer(response, request);
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** As docs/operations.md tells a receiver to, from the secret in words alone. */
export const signatureOf = (secret: string, { id, timestamp, body }: ReceivedWebhook): string => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
};
