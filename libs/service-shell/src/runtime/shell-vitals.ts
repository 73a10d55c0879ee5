import type { Vitals } from '../http/health.controller';
import type { ServiceStatus } from './service-status';

/** Starting, ready after `enter`, leaving after `leave`. */
export class ShellVitals implements Vitals {
  private state: 'starting' | 'ready' | 'leaving' = 'starting';
  private document: () => string = () => '{}';

  constructor(readonly status: () => Promise<ServiceStatus>) {}

  enter(openApi: () => string): void {
    this.state = 'ready';
    this.document = openApi;
  }

  leave(): void {
    this.state = 'leaving';
  }

  isReady(): boolean {
    return this.state === 'ready';
  }

  isLeaving(): boolean {
    return this.state === 'leaving';
  }

  openApi(): string {
    return this.document();
  }
}
