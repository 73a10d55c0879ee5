import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '@kinerja/tooling';

const MOST_WAITING_BYTES = 1024 * 1024;

/** Seen from the client: `up` goes to the server, `down` comes back. */
type Direction = 'up' | 'down';

/** What a proxy does to the bytes. */
export type Toxics = Readonly<{
  /** Every chunk is later by so much, order kept. */
  latencyMs?: number;
  jitterMs?: number;
  /** A thin line. */
  bytesPerSecond?: number;
  /** Share of chunks (0-1) with one bit flipped. */
  corrupt?: number;
  /** `both`: a black hole; one direction: half open. Connections stay open. */
  swallow?: 'both' | Direction;
  /** New connections are reset. */
  refuse?: boolean;
  /** Each connection is reset after so many bytes in both directions together. */
  resetAfterBytes?: number;
  /** From the chunk on in which the client says this text, nothing comes back on that connection. */
  loseAnswerTo?: string;
  /** The end of one side reaches the other so much later. */
  slowCloseMs?: number;
}>;

const HEALTHY: Toxics = Object.freeze({});

const flipOneBit = (chunk: Buffer, random: Random): Buffer => {
  const spoilt = Buffer.from(chunk);
  const at = Math.floor(random() * spoilt.length);
  spoilt.writeUInt8(spoilt.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
  return spoilt;
};

type Link = { readonly client: Socket; readonly server: Socket; bytes: number; isSpoilt: boolean; isMute: boolean };
type Counts = Record<'connections' | 'refused' | 'reset' | 'corrupted' | 'swallowedBytes' | 'lostAnswers', number>;
type ProxyOptions = Readonly<{ port?: number; random?: Random }>;
/** Names the server's port at each new connection, for it may have come back on another; undefined while it is away. */
export type Upstream = () => number | undefined;

/** A TCP proxy on loopback that spoils what passes through it; what it does can be changed while it runs. */
export class Proxy {
  /** What happened so far; a test of a fault asks whether the fault took place. */
  readonly counts: Counts = { connections: 0, refused: 0, reset: 0, corrupted: 0, swallowedBytes: 0, lostAnswers: 0 };
  private toxics = HEALTHY;
  private readonly links = new Set<Link>();
  private readonly server: Server;

  private constructor(
    private readonly upstream: Upstream,
    private readonly random: Random,
  ) {
    this.server = createServer({ allowHalfOpen: true }, (client) => this.join(client));
  }

  /** `port` 0 takes a free one. */
  static async open(upstream: Upstream, { port = 0, random = Math.random }: ProxyOptions = {}): Promise<Proxy> {
    const proxy = new Proxy(upstream, random);
    proxy.server.listen(port, '127.0.0.1');
    await once(proxy.server, 'listening');
    return proxy;
  }

  get port(): number {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy does not listen');
    return address.port;
  }

  /** Adds to what is spoilt; holds for open connections too. */
  spoil(toxics: Toxics): void {
    this.toxics = { ...this.toxics, ...toxics };
  }

  /** Nothing is spoilt any more. What was swallowed is gone, so connections that missed bytes are reset. */
  heal(): void {
    this.toxics = HEALTHY;
    for (const link of this.links) if (link.isSpoilt) this.reset(link);
  }

  /** Resets every open connection. */
  cut(): void {
    for (const link of this.links) this.reset(link);
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(client: Socket): void {
    client.on('error', () => undefined);
    if (this.toxics.refuse) {
      this.counts.refused += 1;
      client.resetAndDestroy();
      return;
    }
    this.counts.connections += 1;
    const port = this.upstream();
    if (port === undefined) client.resetAndDestroy();
    else this.lead(client, connect({ host: '127.0.0.1', port, allowHalfOpen: true }));
  }

  private lead(client: Socket, server: Socket): void {
    const link: Link = { client, server, bytes: 0, isSpoilt: false, isMute: false };
    this.links.add(link);
    this.pump(link, 'up', client, server);
    this.pump(link, 'down', server, client);
    for (const socket of [client, server]) {
      socket.on('error', () => this.reset(link));
      socket.on('close', () => this.links.delete(link));
    }
  }

  private reset(link: Link): void {
    if (!this.links.delete(link)) return;
    this.counts.reset += 1;
    for (const socket of [link.client, link.server])
      if (socket.connecting) socket.destroy();
      else socket.resetAndDestroy();
  }

  /** Chunks pass in order, each at its due time. */
  private pump(link: Link, direction: Direction, from: Socket, to: Socket): void {
    let last = Promise.resolve();
    let [due, waiting] = [0, 0];
    from.on('data', (chunk: Buffer) => {
      due = this.dueAfter(due, chunk);
      const dueThen = due;
      waiting += chunk.length;
      if (waiting > MOST_WAITING_BYTES) from.pause();
      last = last.then(async () => {
        if (dueThen > Date.now()) await pause(dueThen - Date.now());
        waiting -= chunk.length;
        if (from.isPaused()) from.resume();
        this.pass(link, direction, chunk);
      });
    });
    from.on('end', () => {
      const { slowCloseMs = 0 } = this.toxics;
      last = last.then(() => (slowCloseMs > 0 ? pause(slowCloseMs) : undefined)).then(() => void to.end());
    });
  }

  /** When a chunk is passed on, in milliseconds since 1970, if the one before it was at `due`. */
  private dueAfter(due: number, { length }: Buffer): number {
    const { latencyMs = 0, jitterMs = 0, bytesPerSecond } = this.toxics;
    const arrives = Date.now() + latencyMs + this.random() * jitterMs;
    return Math.max(due, arrives) + (bytesPerSecond ? (length / bytesPerSecond) * 1000 : 0);
  }

  private pass(link: Link, direction: Direction, chunk: Buffer): void {
    const to = direction === 'up' ? link.server : link.client;
    const { resetAfterBytes } = this.toxics;
    if (to.destroyed) return;
    link.bytes += chunk.length;
    if (resetAfterBytes !== undefined && link.bytes > resetAfterBytes) return this.reset(link);
    if (direction === 'up') this.muteWhenSaid(link, chunk);
    if (this.isSwallowed(link, direction)) {
      link.isSpoilt = true;
      this.counts.swallowedBytes += chunk.length;
    } else to.write(this.perhapsCorrupt(link, chunk));
  }

  private muteWhenSaid(link: Link, chunk: Buffer): void {
    const { loseAnswerTo } = this.toxics;
    if (loseAnswerTo === undefined || link.isMute || !chunk.includes(loseAnswerTo)) return;
    // Spoilt from now on, not from its first lost byte: healed in between, it would stay mute for ever.
    link.isMute = true;
    link.isSpoilt = true;
    this.counts.lostAnswers += 1;
  }

  private isSwallowed({ isMute }: Link, direction: Direction): boolean {
    const { swallow } = this.toxics;
    return swallow === 'both' || swallow === direction || (isMute && direction === 'down');
  }

  private perhapsCorrupt(link: Link, chunk: Buffer): Buffer {
    const { corrupt = 0 } = this.toxics;
    if (corrupt === 0 || this.random() >= corrupt) return chunk;
    this.counts.corrupted += 1;
    link.isSpoilt = true;
    return flipOneBit(chunk, this.random);
  }
}
