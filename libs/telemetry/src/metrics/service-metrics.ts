import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { collectAll, type Collector } from './collector';
import { HttpMetrics } from './http-metrics';
import { processMetrics } from './process-metrics';

/** One value of a gauge, by its labels. */
export type Sample = Readonly<{ labels?: Readonly<Record<string, string>>; value: number }>;

/** What is asked for at a scrape: name, what it says, and its labels. `service` and `agency` stand on all of them. */
const gauges = {
  kinerja_outbox_unsent_age_seconds: ['Age of the oldest message that the bus has not acknowledged; 0 when all are sent.', []],
  kinerja_consumer_lag_messages: ['Messages of a topic that a consumer has not worked in yet.', ['consumer', 'topic']],
  kinerja_parked_keys: ['Keys, own events and parts of processes that wait for an operator.', ['consumer']],
  kinerja_projection_lag_events: ['Events that a read model has not worked in yet.', ['projection']],
  kinerja_set_aside_events: ['Events that a read model could not work in and passed over; rows of their streams are doubtful.', ['projection']],
  kinerja_job_age_seconds: ['How long the oldest unfinished job of a kind has been due.', ['job']],
  kinerja_witness_age_seconds: ['Since the centre last countersigned the log.', []],
  kinerja_check_ok: ['1 when a check of /readyz holds, else 0.', ['check']],
} as const; // prettier-ignore

export type GaugeName = keyof typeof gauges;
const isGauge = (name: string): name is GaugeName => name in gauges;

const hasLabels = (name: GaugeName): boolean => gauges[name][1].length > 0;

const ITEMS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What one service tells Prometheus. */
export class ServiceMetrics {
  readonly http: HttpMetrics;
  private readonly register = new Registry();
  private readonly gauges = new Map<GaugeName, Gauge>();
  private readonly collectors: Collector[] = [];
  private readonly answering: Gauge<'collector'>;
  private readonly items: Histogram;
  private readonly seconds: Histogram;
  private readonly refusals: Counter<'consumer' | 'cause'>;

  constructor(labels: Readonly<{ service: string; agency: string }>) {
    const registers = [this.register];
    this.register.setDefaultLabels(labels);
    this.http = new HttpMetrics(this.register);
    for (const [name, [help, labelNames]] of Object.entries(gauges)) {
      if (!isGauge(name)) continue;
      const gauge = new Gauge({ name, help, labelNames: [...labelNames], registers });
      // One without labels would begin at 0, which is a claim; nobody has been asked yet.
      if (!hasLabels(name)) gauge.remove();
      this.gauges.set(name, gauge);
    }
    this.items = new Histogram({ name: 'kinerja_append_batch_items', help: 'Commands written by one transaction.', buckets: ITEMS, registers }); // prettier-ignore
    this.seconds = new Histogram({ name: 'kinerja_append_seconds', help: 'Duration of the transaction that writes a batch.', buckets: SECONDS, registers }); // prettier-ignore
    this.refusals = new Counter({ name: 'kinerja_refused_records_total', help: 'Records that did not verify and had no effect.', labelNames: ['consumer'], registers }); // prettier-ignore
    this.answering = new Gauge({ name: 'kinerja_collector_ok', help: '1 when what a scrape asks for was answered in time, else 0 and its numbers are left out.', labelNames: ['collector'], registers }); // prettier-ignore
  }

  /** A batch of `items` commands was written in so many seconds. */
  appended(items: number, seconds: number): void {
    this.items.observe(items);
    this.seconds.observe(seconds);
  }

  /** Counts one more each time it is called. Begins at 0 here and now, so that the first is a rise, which an alert sees. */
  refusalsOf(consumer: string): () => void {
    this.refusals.inc({ consumer }, 0);
    return () => this.refusals.inc({ consumer });
  }

  /** Asked at every scrape, at most a second long; while it does not answer, the gauge has no value. */
  ask(name: GaugeName, samples: () => Promise<readonly Sample[]> | readonly Sample[]): void {
    const collect = async (): Promise<void> => {
      const gauge = this.gauges.get(name);
      const found = await samples();
      gauge?.reset();
      if (gauge && !hasLabels(name) && found.length === 0) gauge.remove();
      for (const { labels = {}, value } of found) gauge?.set(labels, value);
      this.answering.set({ collector: name }, 1);
    };
    this.collectors.push({ name, collect });
  }

  /** Prometheus' text format, of the service and of its process. */
  async text(): Promise<Readonly<{ type: string; body: string }>> {
    await collectAll(this.collectors, (name) => this.missed(name));
    const texts = await Promise.all([this.register.metrics(), processMetrics().metrics()]);
    return { type: this.register.contentType, body: texts.join('\n') };
  }

  private missed(name: string): void {
    this.answering.set({ collector: name }, 0);
    if (!isGauge(name)) return;
    const gauge = this.gauges.get(name);
    gauge?.reset();
    if (!hasLabels(name)) gauge?.remove();
  }
}
