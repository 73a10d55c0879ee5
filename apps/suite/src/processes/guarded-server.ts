import { errorWords } from '@kinerja/diagnostics';
import { isRunning } from '@kinerja/local-process';

const LOOK_EVERY_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

export type Server = Readonly<{ pid: number; port: number; stop: () => Promise<void> }>;

type Guarding<Started extends Server> = Readonly<{
  /** `PostgreSQL of dinsos` */
  name: string;
  /** On this port when it comes back, on one that it chooses at first. */
  start: (port?: number) => Promise<Started>;
  /** It has started, for the first time or again. */
  onStart?: (server: Started) => void;
  say: (line: string) => void;
}>;

/** A server that is started again on the same port when it dies; its clients reconnect by themselves. */
export class GuardedServer<Started extends Server> {
  private isStopping = false;
  private returning: Promise<void> | undefined;
  private pauseMs = LOOK_EVERY_MS;
  private notBefore = 0;
  private readonly watch: NodeJS.Timeout;

  private constructor(
    private server: Started,
    private readonly guarding: Guarding<Started>,
  ) {
    guarding.onStart?.(server);
    this.watch = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  /** @throws what `start` throws. */
  static async start<Started extends Server>(guarding: Guarding<Started>): Promise<GuardedServer<Started>> {
    return new GuardedServer(await guarding.start(), guarding);
  }

  /** Its addresses; the port stays the same for the life of this process. */
  get local(): Started {
    return this.server;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.watch);
    await this.returning;
    await this.server.stop();
  }

  private look(): void {
    if (this.isStopping || this.returning || Date.now() < this.notBefore || isRunning(this.server.pid)) return;
    this.guarding.say(`${this.guarding.name} (process ${this.server.pid}) died; starting it again`);
    this.returning = this.bringBack().finally(() => (this.returning = undefined));
  }

  private async bringBack(): Promise<void> {
    const { name, start, onStart, say } = this.guarding;
    try {
      this.server = await start(this.server.port);
      this.pauseMs = LOOK_EVERY_MS;
      onStart?.(this.server);
      say(`${name} is back`);
    } catch (error) {
      // Tried again after a pause that grows; the operator sees why it does not come back.
      this.notBefore = Date.now() + this.pauseMs;
      this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
      say(`${name} does not come back: ${errorWords(error)}`);
    }
  }
}
