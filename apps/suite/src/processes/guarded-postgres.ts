import { startLocalPostgres, type LocalPostgres } from '@kinerja/local-postgres';

const LOOK_EVERY_MS = 500;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The city's PostgreSQL, started again on the same port when it dies; the services reconnect by themselves. */
export class GuardedPostgres {
  private isStopping = false;
  private returning: Promise<void> | undefined;
  private readonly watch: NodeJS.Timeout;

  private constructor(
    private server: LocalPostgres,
    private readonly folder: string,
    private readonly say: (line: string) => void,
  ) {
    this.watch = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  /** @throws PostgresFault with a sentence for the operator. */
  static async start(folder: string, say: (line: string) => void): Promise<GuardedPostgres> {
    return new GuardedPostgres(await startLocalPostgres({ folder }), folder, say);
  }

  /** Its addresses and databases; the port stays the same for the life of this process. */
  get local(): LocalPostgres {
    return this.server;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.watch);
    await this.returning;
    await this.server.stop();
  }

  private look(): void {
    if (this.isStopping || this.returning || isAlive(this.server.pid)) return;
    this.say(`PostgreSQL (process ${this.server.pid}) died; starting it again`);
    this.returning = this.bringBack().finally(() => (this.returning = undefined));
  }

  private async bringBack(): Promise<void> {
    try {
      this.server = await startLocalPostgres({ folder: this.folder, port: this.server.port });
      this.say('PostgreSQL is back');
    } catch (error) {
      // Looked at again half a second later; the operator sees why it does not come back.
      this.say(`PostgreSQL does not come back: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
