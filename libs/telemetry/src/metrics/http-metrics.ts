import { Histogram, type Registry } from 'prom-client';

/** A request that was answered. `route` as it is written: `POST /skps/:id/approval`. */
export type Answered = Readonly<{ route: string; status: number; seconds: number }>;

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How long answers take, by route and status. */
export class HttpMetrics {
  private readonly seconds: Histogram<'route' | 'status'>;

  constructor(register: Registry) {
    this.seconds = new Histogram({
      name: 'kinerja_http_request_seconds',
      help: 'From a request to the end of its answer.',
      labelNames: ['route', 'status'],
      buckets: BUCKETS,
      registers: [register],
    });
  }

  answered({ route, status, seconds }: Answered): void {
    this.seconds.observe({ route, status }, seconds);
  }
}
