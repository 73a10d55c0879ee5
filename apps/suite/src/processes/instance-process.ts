import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { faultPointFor } from './fault-rig';
import type { FromChild, InstanceSettings, ToChild } from './instance-settings';

const ENTRY = join(__dirname, '..', 'instance.main.js');
/** Small heaps: six services and a gateway share one process, and a town hall's server is no data centre. */
const MEMORY = ['--max-old-space-size=512', '--max-semi-space-size=8'];
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
const GRACE_MS = 15_000;

/** One agency (or the centre) as a child process that is started again whenever it dies. */
export class InstanceProcess {
  /** Address of its gateway while it is up. */
  url: string | undefined;
  private child: ChildProcess | undefined;
  private pauseMs = FIRST_PAUSE_MS;
  private restart: NodeJS.Timeout | undefined;
  private isStopping = false;
  private readonly log: WriteStream;

  constructor(
    public settings: InstanceSettings,
    private readonly logFolder: string,
    private readonly say: (line: string) => void,
  ) {
    this.log = createWriteStream(join(logFolder, `${settings.code}.log`), { flags: 'a' });
  }

  /** Resolves when the gateway answers; rejects when the first start fails. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const env = { ...process.env, ...faultPointFor(dirname(this.logFolder), this.settings.code) };
      const child = fork(ENTRY, [this.settings.code], {
        execArgv: MEMORY,
        env,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      this.child = child;
      child.stdout?.pipe(this.log, { end: false });
      child.stderr?.pipe(this.log, { end: false });
      child.on('message', (message: FromChild) => {
        if ('failed' in message) return reject(new Error(`${this.settings.code}: ${message.failed}`));
        this.url = message.ready.url;
        this.pauseMs = FIRST_PAUSE_MS;
        resolve();
      });
      child.once('exit', (code, signal) => {
        this.url = undefined;
        reject(new Error(`${this.settings.code} ended before it was ready (${signal ?? code})`));
        this.startAgainLater(signal ?? String(code));
      });
      this.send({ start: this.settings });
    });
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.restart);
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    this.send({ stop: true });
    const lastResort = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    await exited;
    clearTimeout(lastResort);
  }

  /** With other settings, when what they say has changed (a new agency for the centre to hear). */
  async restartWith(settings: InstanceSettings): Promise<void> {
    await this.stop();
    this.isStopping = false;
    this.settings = settings;
    await this.start();
  }

  private startAgainLater(cause: string): void {
    if (this.isStopping) return;
    this.say(
      `${this.settings.code} ended (${cause}); starting it again in ${this.pauseMs} ms, its log is in the logs folder`,
    );
    this.restart = setTimeout(() => void this.start().catch((error: Error) => this.say(error.message)), this.pauseMs);
    this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
  }

  private send(message: ToChild): void {
    this.child?.send(message, () => undefined);
  }
}
