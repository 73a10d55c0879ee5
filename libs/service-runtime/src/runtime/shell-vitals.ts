import type { Vitals } from '../http/health.controller';
import type { AskCheck, Check } from './service-checks';
import type { ServiceStatus } from './service-status';

type VitalSources = Readonly<{
  status: () => Promise<ServiceStatus>;
  metrics: () => Promise<Readonly<{ type: string; body: string }>>;
  /** Asked anew every time; readiness comes and goes with them. */
  checks: readonly AskCheck[];
}>;

const phases = {
  starting: { name: 'started', ok: false, detail: 'is starting' },
  ready: { name: 'started', ok: true, detail: 'is running' },
  leaving: { name: 'started', ok: false, detail: 'is shutting down' },
} as const;

/** Starting, running after `enter`, leaving after `leave`; ready only while it runs and every check holds. */
export class ShellVitals implements Vitals {
  private phase: keyof typeof phases = 'starting';
  private document: () => string = () => '{}';
  private readonly added: AskCheck[] = [];

  constructor(private readonly told: VitalSources) {}

  status = (): Promise<ServiceStatus> => this.told.status();
  metrics = (): Promise<Readonly<{ type: string; body: string }>> => this.told.metrics();

  /** Before `enter`, for what is opened last. */
  add(check: AskCheck): void {
    this.added.push(check);
  }

  async checks(): Promise<readonly Check[]> {
    const asked = [...this.told.checks, ...this.added].map((check) => check());
    return [phases[this.phase], ...(await Promise.all(asked))];
  }

  enter(openApi: () => string): void {
    this.phase = 'ready';
    this.document = openApi;
  }

  leave(): void {
    this.phase = 'leaving';
  }

  isLeaving(): boolean {
    return this.phase === 'leaving';
  }

  openApi(): string {
    return this.document();
  }
}
