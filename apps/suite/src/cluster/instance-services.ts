import type { Instance } from '../processes/instance';
import type { InstanceSettings } from '../processes/instance-settings';
import type { KeptProcess } from '../processes/kept-process';

/** The processes of an instance: they are made when its servers run. */
export type Running = Readonly<{ url: string; gateway: KeptProcess; services: readonly KeptProcess[] }>;

type Making = Readonly<{
  make: (settings: InstanceSettings) => Promise<Running>;
  /** Starting takes much of the machine, so only a few start at a time; one that is not wanted any more when its turn comes is left. */
  start: (process: KeptProcess, isWanted: () => boolean) => Promise<void>;
}>;

/** One agency (or the centre), each of its services and its gateway in a process of its own. */
export class InstanceServices implements Instance {
  private running: Running | undefined;
  private isEnding = false;

  constructor(
    public settings: InstanceSettings,
    private readonly making: Making,
  ) {}

  get url(): string | undefined {
    return this.running?.gateway.isReady ? this.running.url : undefined;
  }

  async start(): Promise<void> {
    this.isEnding = false;
    this.running = await this.making.make(this.settings);
    const { services, gateway } = this.running;
    const begin = (process: KeptProcess): Promise<void> => this.making.start(process, () => !this.isEnding);
    await Promise.all(services.map(begin));
    await begin(gateway);
  }

  /** The door first, so that nobody is let in to services that are going. */
  async stop(): Promise<void> {
    this.isEnding = true;
    await this.running?.gateway.stop();
    await Promise.all(this.running?.services.map((service) => service.stop()) ?? []);
  }

  async restartWith(settings: InstanceSettings): Promise<void> {
    await this.stop();
    this.settings = settings;
    await this.start();
  }
}
