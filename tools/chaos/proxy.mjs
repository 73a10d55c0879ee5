// A TCP proxy on loopback that spoils what passes through it, as told while it runs.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

const MOST_WAITING_BYTES = 1024 * 1024;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * What a proxy does to the bytes. All directions are seen from the client: `up` goes to the server, `down` comes back.
 * - latencyMs, jitterMs: every chunk later by so much, order kept
 * - bytesPerSecond: a thin line
 * - corrupt: share of chunks (0-1) with one bit flipped
 * - swallow: 'both' (black hole), 'up' or 'down' (half open); connections stay open
 * - refuse: new connections are reset
 * - resetAfterBytes: each connection is reset after so many bytes in both directions together
 * - loseAnswerTo: from the chunk on in which the client says this text, nothing comes back on that connection
 * - slowCloseMs: the end of one side is told to the other so much later
 */
const HEALTHY = Object.freeze({ latencyMs: 0, jitterMs: 0, corrupt: 0, slowCloseMs: 0, refuse: false });

const flipOneBit = (chunk, random) => {
  const spoilt = Buffer.from(chunk);
  const at = Math.floor(random() * spoilt.length);
  spoilt[at] ^= 1 << Math.floor(random() * 8);
  return spoilt;
};

export class Proxy {
  #toxics = HEALTHY;
  #links = new Set();
  #server;
  #upstream;
  #random;
  /** What happened so far; a test of a fault asks whether the fault took place. */
  counts = { connections: 0, refused: 0, reset: 0, corrupted: 0, swallowedBytes: 0, lostAnswers: 0 };

  /** `upstream` names the server's port at each new connection, for it may have come back on another; undefined while it is away. */
  constructor(upstream, random = Math.random) {
    this.#upstream = upstream;
    this.#random = random;
    this.#server = createServer({ allowHalfOpen: true }, (client) => void this.#join(client));
  }

  /** `port` 0 takes a free one. */
  static async open(upstream, { port = 0, random } = {}) {
    const proxy = new Proxy(upstream, random);
    proxy.#server.listen(port, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get port() {
    return this.#server.address().port;
  }

  /** Adds to what is spoilt; holds for open connections too. */
  spoil(toxics) {
    this.#toxics = { ...this.#toxics, ...toxics };
  }

  /** Nothing is spoilt any more. What was swallowed is gone, so connections that missed bytes are reset. */
  heal() {
    this.#toxics = HEALTHY;
    for (const link of this.#links) if (link.isSpoilt) this.#reset(link);
  }

  /** Resets every open connection. */
  cut() {
    for (const link of this.#links) this.#reset(link);
  }

  async close() {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #join(client) {
    client.on('error', () => undefined);
    if (this.#toxics.refuse) {
      this.counts.refused += 1;
      return client.resetAndDestroy();
    }
    this.counts.connections += 1;
    const port = await this.#upstream();
    if (!port) return client.resetAndDestroy();
    const server = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
    const link = { client, server, bytes: 0, isSpoilt: false, isMute: false };
    this.#links.add(link);
    this.#pump(link, 'up', client, server);
    this.#pump(link, 'down', server, client);
    for (const socket of [client, server]) {
      socket.on('error', () => this.#reset(link));
      socket.on('close', () => this.#links.delete(link));
    }
  }

  #reset(link) {
    if (!this.#links.delete(link)) return;
    this.counts.reset += 1;
    for (const socket of [link.client, link.server])
      if (socket.connecting) socket.destroy();
      else socket.resetAndDestroy();
  }

  /** Chunks pass in order, each at its due time. */
  #pump(link, direction, from, to) {
    let [last, due, waiting] = [Promise.resolve(), 0, 0];
    from.on('data', (chunk) => {
      const { latencyMs, jitterMs, bytesPerSecond } = this.#toxics;
      const arrives = Date.now() + latencyMs + this.#random() * jitterMs;
      due = Math.max(due, arrives) + (bytesPerSecond ? (chunk.length / bytesPerSecond) * 1000 : 0);
      const dueThen = due;
      waiting += chunk.length;
      if (waiting > MOST_WAITING_BYTES) from.pause();
      last = last.then(async () => {
        if (dueThen > Date.now()) await pause(dueThen - Date.now());
        waiting -= chunk.length;
        if (from.isPaused()) from.resume();
        this.#pass(link, direction, chunk, to);
      });
    });
    from.on('end', () => {
      const { slowCloseMs } = this.#toxics;
      last = last.then(() => slowCloseMs && pause(slowCloseMs)).then(() => to.end());
    });
  }

  #pass(link, direction, chunk, to) {
    const { swallow, corrupt, loseAnswerTo, resetAfterBytes } = this.#toxics;
    if (to.destroyed) return;
    link.bytes += chunk.length;
    if (resetAfterBytes !== undefined && link.bytes > resetAfterBytes) return this.#reset(link);
    if (direction === 'up' && loseAnswerTo !== undefined && !link.isMute && chunk.includes(loseAnswerTo)) {
      // Spoilt from now on, not from its first lost byte: healed in between, it would stay mute for ever.
      link.isMute = true;
      link.isSpoilt = true;
      this.counts.lostAnswers += 1;
    }
    if (swallow === 'both' || swallow === direction || (link.isMute && direction === 'down')) {
      link.isSpoilt = true;
      this.counts.swallowedBytes += chunk.length;
      return;
    }
    const isHit = corrupt > 0 && this.#random() < corrupt;
    if (isHit) {
      this.counts.corrupted += 1;
      link.isSpoilt = true;
    }
    to.write(isHit ? flipOneBit(chunk, this.#random) : chunk);
  }
}
