import type { AlteredRow, Delivery } from '@kinerja/messaging';

/**
 * What the outboxes of the city should say where they say something else. Whoever heard the true words is compared with these, so
 * that one altered row is a fault of its publisher and hides nothing of what is wrong with those who heard it.
 */
export class Corrections {
  private readonly rows = new Map<string, string>();

  add({ topic, partition, offset, computed }: AlteredRow): void {
    this.rows.set(`${topic}/${partition}@${offset}`, computed.envelope);
  }

  of(delivery: Delivery): Delivery {
    const envelope = this.rows.get(`${delivery.topic}/${delivery.partition}@${delivery.offset}`);
    return envelope === undefined ? delivery : { ...delivery, envelope };
  }
}
