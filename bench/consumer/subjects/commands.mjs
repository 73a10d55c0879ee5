import { createHash } from 'node:crypto';
import { lib } from '../../shared/dist.mjs';
import { countOf, heard, published } from './shared.mjs';

const fingerprint = createHash('sha256').update('bench').digest('hex');

/** A command per message, appended to the consumer's own log under an id derived from the message. */
export const commands = async (run) => {
  const said = await published(run);
  const { uuidv5 } = lib('kernel');
  const store = lib('event-store').openEventStore({
    pool: said.pool,
    catalog: { BillNoted: { version: 1 } },
    route: () => [],
  });
  const handle = async ({ id, key, keySeq, correlationid, data }) => {
    const meta = { commandId: uuidv5(id, 'bench'), actor: 'service:bench', correlationId: correlationid };
    const events = [{ type: 'BillNoted', data: { bill: data.bill, note: data.note } }];
    const outcome = await store.commit({ stream: `bill-${key}-${keySeq}`, expected: 'any', events, meta, fingerprint });
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
