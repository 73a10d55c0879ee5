import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** When a connection is cut: at a byte of one direction, or as soon as the server has answered a certain request. */
export type Cut =
  Readonly<{ from: 'client' | 'server'; afterBytes: number }> | Readonly<{ request: string; before: 'answer' }>;

/** Bytes that passed over a connection. */
export type Passed = { client: number; server: number };

/** A door to PostgreSQL that cuts connections with a reset. */
export interface CuttingProxy {
  readonly port: number;
  /** For the next connection that is opened; those after it live. */
  cutNext(cut: Cut): void;
  /** For every connection open now. */
  cutOpen(cut: Cut): void;
  /** Per connection, the first one first. */
  readonly passed: readonly Passed[];
  /** How many connections were cut. */
  readonly cuts: () => number;
  close(): Promise<void>;
}

class Connection {
  readonly passed: Passed = { client: 0, server: 0 };
  private cut: Cut | undefined;
  private hasAsked = false;

  constructor(
    private readonly client: Socket,
    private readonly server: Socket,
    private readonly onCut: () => void,
  ) {
    client.on('data', (bytes) => this.pass('client', bytes, server));
    server.on('data', (bytes) => this.pass('server', bytes, client));
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const)
      // prettier-ignore
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
  }

  arm(cut: Cut): void {
    this.cut = cut;
  }

  end(): void {
    this.client.destroy();
    this.server.destroy();
  }

  private pass(from: 'client' | 'server', bytes: Buffer, to: Socket): void {
    const before = this.passed[from];
    this.passed[from] += bytes.length;
    const { cut } = this;
    if (!cut) return void to.write(bytes);
    if ('request' in cut) return this.passRequest(from, bytes, to);
    if (cut.from !== from || this.passed[from] < cut.afterBytes) return void to.write(bytes);
    to.write(bytes.subarray(0, cut.afterBytes - before), () => this.reset());
  }

  /** The server has carried it out when it answers; the client never learns. */
  private passRequest(from: 'client' | 'server', bytes: Buffer, to: Socket): void {
    if (from === 'client' && this.cut && 'request' in this.cut) this.hasAsked ||= bytes.includes(this.cut.request);
    if (from === 'server' && this.hasAsked) return this.reset();
    to.write(bytes);
  }

  private reset(): void {
    this.onCut();
    this.client.resetAndDestroy();
    this.server.resetAndDestroy();
  }
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

export const cuttingProxy = async (to: number): Promise<CuttingProxy> => {
  const connections: Connection[] = [];
  let [next, cuts]: [Cut | undefined, number] = [undefined, 0];
  const server = createServer((client) => {
    const connection = new Connection(client, connect(to, '127.0.0.1'), () => (cuts += 1));
    if (next) connection.arm(next);
    next = undefined;
    connections.push(connection);
  });
  return {
    port: await listening(server),
    cutNext: (cut) => (next = cut),
    cutOpen: (cut) => connections.forEach((connection) => connection.arm(cut)),
    get passed() {
      return connections.map(({ passed }) => passed);
    },
    cuts: () => cuts,
    close: async () => {
      connections.forEach((connection) => connection.end());
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
