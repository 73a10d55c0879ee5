import { Registry } from 'prom-client';
import { HttpMetrics } from './http-metrics';
import { processMetrics } from './process-metrics';

/** What an instance's door tells Prometheus: its answers and its process. */
export class DoorMetrics {
  readonly http: HttpMetrics;
  private readonly register = new Registry();

  constructor(agency: string) {
    this.register.setDefaultLabels({ service: 'gateway', agency });
    this.http = new HttpMetrics(this.register);
  }

  async text(): Promise<Readonly<{ type: string; body: string }>> {
    const texts = await Promise.all([this.register.metrics(), processMetrics().metrics()]);
    return { type: this.register.contentType, body: texts.join('\n') };
  }
}
