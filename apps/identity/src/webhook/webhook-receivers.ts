import { ReadModelsBehind, type FollowedLog } from '@kinerja/projections';
import type { WebhookId, WebhookKind } from '@kinerja/identity-domain';
import type { DataSource } from 'typeorm';
import { WebhookRow } from './webhooks.table';

/** How long an event waits for the read models before it is worked in again later. */
const PATIENCE_MS = 30_000;

type Parts = FollowedLog & Readonly<{ source: DataSource }>;

/** Which webhooks are told of what stands at a position of the log: those that were registered before it. */
export class WebhookReceivers {
  /** The rows count for every event up to here. */
  private knownUpTo = -1n;
  private rows: readonly WebhookRow[] = [];

  constructor(private readonly parts: Parts) {}

  /** @throws ReadModelsBehind */
  async of(kind: WebhookKind, position: bigint): Promise<readonly WebhookId[]> {
    if (position > this.knownUpTo) await this.read();
    const told = this.rows.filter((row) => row.position < position && !row.isEnded && row.kinds.includes(kind));
    return told.map(({ webhookId }) => webhookId);
  }

  private async read(): Promise<void> {
    const { store, projections, source } = this.parts;
    const head = await store.head();
    const behind = await projections.waitFor(head, PATIENCE_MS);
    if (behind > 0n) throw new ReadModelsBehind(behind);
    this.rows = await source.getRepository(WebhookRow).find();
    this.knownUpTo = head;
  }
}
