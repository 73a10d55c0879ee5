import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, endProcess, type Step } from '@kinerja/local-process';
import { type BrokerSettings, LOGGING, serverProperties } from './broker-settings';
import { launchBroker, runTool } from './java';
import { checkUser, type KafkaUser, scramAtFormat } from './scram-users';

const ASKED: Step = ['SIGTERM', 15_000];
const KILLED: Step = ['SIGKILL', 5_000];

/** One broker and controller, in a folder of its own: `server.properties`, `data`, `broker.log`, `pid`. */
export class Broker {
  private readonly properties: string;
  private readonly pidFile: string;
  private running: Readonly<{ pid: number; hasEnded: () => boolean }> | undefined;

  constructor(
    private readonly jars: string,
    readonly folder: string,
  ) {
    this.properties = join(folder, 'server.properties');
    this.pidFile = join(folder, 'pid');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  /** Of the process that runs now; 0 while none does. */
  get pid(): number {
    return this.running?.pid ?? 0;
  }

  get hasEnded(): boolean {
    return this.running?.hasEnded() ?? true;
  }

  lastWords(): string {
    const log = join(this.folder, 'broker.log');
    return existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n') : '';
  }

  /** Writes the settings; where there are no data yet, makes them with these users. */
  async prepare(settings: BrokerSettings, clusterId: string, users: readonly KafkaUser[]): Promise<void> {
    users.forEach(checkUser);
    writeFileSync(this.properties, serverProperties(settings), { mode: 0o600 });
    writeFileSync(join(this.folder, 'log4j2.properties'), LOGGING);
    if (existsSync(join(settings.data, 'meta.properties'))) return;
    const scram = users.flatMap((user) => ['--add-scram', scramAtFormat(user)]);
    const words = ['kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', this.properties, ...scram];
    await runTool(this.jars, this.folder, words);
  }

  start(): void {
    const logging = join(this.folder, 'log4j2.properties');
    this.running = launchBroker(this.jars, this.properties, logging, join(this.folder, 'broker.log'));
    writeFileSync(this.pidFile, String(this.running.pid));
  }

  /** SIGTERM hands leadership over and closes the log cleanly; SIGKILL is for tests of the opposite. */
  async stop(how: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (this.running) await this.end(this.running.pid, how);
    this.running = undefined;
    rmSync(this.pidFile, { force: true });
  }

  /** Ends the broker of this very folder that a killed run left behind, by its number and nothing else. */
  async endOrphan(): Promise<void> {
    if (!existsSync(this.pidFile)) return;
    const pid = Number(readFileSync(this.pidFile, 'utf8'));
    if (commandOf(pid).includes(this.properties)) await this.end(pid, 'SIGTERM');
    rmSync(this.pidFile, { force: true });
  }

  private async end(pid: number, how: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const isGone = await endProcess(pid, ...(how === 'SIGTERM' ? [ASKED, KILLED] : [KILLED]));
    if (!isGone) throw new Error(`Kafka (process ${pid}) does not stop`);
  }
}
