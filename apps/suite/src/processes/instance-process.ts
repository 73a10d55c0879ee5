import { fork, type ChildProcess } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { outsideSettings } from '@kinerja/outside-sign-in';
import { faultPointFor } from './fault-rig';
import type { Instance } from './instance';
import { inheritedEnvironment, webhookVariables } from './inherited-environment';
import { embeddedOf, type FromChild, type InstanceSettings, type ToChild } from './instance-settings';
import { KeptProcess } from './kept-process';

const ENTRY = join(__dirname, '..', '..', '..', '..', 'processes', 'instance.js');
/** Small heaps: six services and a gateway share one process, and a town hall's server is no data centre. */
const MEMORY = ['--max-old-space-size=512', '--optimize-for-size'];

/** The city's own sign-in provider, which every door of the city knows by the same words. */
const PROVIDER = Object.values(outsideSettings).flatMap(({ name }) => [name, `${name}_FILE`]);

const send = (child: ChildProcess, message: ToChild): void => void child.send(message, () => undefined);

/** One agency (or the centre), all of it in one child process. */
export class InstanceProcess implements Instance {
  private address: string | undefined;
  private readonly kept: KeptProcess;
  private readonly log: WriteStream;

  constructor(
    public settings: InstanceSettings,
    private readonly logFolder: string,
    say: (line: string) => void,
  ) {
    this.log = createWriteStream(join(logFolder, `${settings.code}.log`), { flags: 'a', mode: 0o600 });
    this.kept = new KeptProcess({
      name: settings.code,
      launch: () => this.launch(),
      untilReady: (child) => this.untilReady(child),
      askToEnd: (child) => send(child, { stop: true }),
      say,
    });
  }

  get url(): string | undefined {
    return this.kept.isReady ? this.address : undefined;
  }

  start(): Promise<void> {
    return this.kept.start();
  }

  stop(): Promise<void> {
    return this.kept.stop();
  }

  async restartWith(settings: InstanceSettings): Promise<void> {
    await this.stop();
    this.settings = settings;
    await this.start();
  }

  private launch(): ChildProcess {
    const told = inheritedEnvironment([...PROVIDER, ...webhookVariables()]);
    const env = { ...told, ...faultPointFor(dirname(this.logFolder), this.settings.code) };
    const child = fork(ENTRY, [this.settings.code], {
      execArgv: MEMORY,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.stdout?.pipe(this.log, { end: false });
    child.stderr?.pipe(this.log, { end: false });
    return child;
  }

  private untilReady(child: ChildProcess): Promise<void> {
    return new Promise((resolve, reject) => {
      child.on('message', (message: FromChild) => {
        if ('failed' in message) return reject(new Error(`${this.settings.code}: ${message.failed}`));
        this.address = message.ready.url;
        resolve();
      });
      send(child, { start: embeddedOf(this.settings) });
    });
  }
}
