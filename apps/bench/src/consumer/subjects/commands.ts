import { createHash } from 'node:crypto';
import { openEventStore } from '@kinerja/event-store';
import { uuidv5 } from '@kinerja/kernel';
import type { Message } from '@kinerja/messaging';
import { billIn } from '../bill';
import { countOf, heard, published, type Measured } from '../outbox';

const fingerprint = createHash('sha256').update('bench').digest('hex');

/** A command per message, appended to the consumer's own log under an id derived from the message. */
export const commands: Measured = async (run) => {
  const said = await published(run);
  const store = openEventStore({ pool: said.pool, catalog: { BillNoted: { version: 1 } } });
  const handle = async ({ id, key, keySeq, correlationid, data }: Message): Promise<[]> => {
    const { bill, note } = billIn(data);
    const outcome = await store.commit({
      ...{ stream: `bill-${key}-${keySeq}`, expected: 'any', fingerprint, messages: [], take: [], release: [] },
      events: [{ type: 'BillNoted', data: { bill, note } }],
      meta: { commandId: uuidv5(id, 'bench'), actor: 'service:bench', correlationId: correlationid },
    });
    if (!['committed', 'duplicate'].includes(outcome.kind)) throw new Error(`not committed: ${outcome.kind}`);
    return [];
  };
  const rate = await heard(said, run.messages, { kindOf: () => 'commands', handle });
  const effects = await countOf(said.pool, 'SELECT count(*) FROM log.events');
  if (effects !== run.messages) throw new Error(`${effects} effects of ${run.messages} messages`);
  await store.close();
  await said.pool.end();
  return rate;
};
