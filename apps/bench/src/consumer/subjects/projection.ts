import { add } from '@kinerja/projections';
import { BillRow, countOf, heard, published, type Measured } from '../outbox';
import { billIn } from '../bill';

/** Rows of a read model, folded per batch. */
export const projection: Measured = async (run) => {
  const said = await published(run);
  const rate = await heard(said, run.messages, {
    kindOf: () => 'rows',
    handle: (message) => {
      const { bill, amount } = billIn(message.data);
      return Promise.resolve([{ entity: BillRow, changes: add({ bill }, { times: 1, total: amount }) }]);
    },
  });
  const effects = await countOf(said.pool, 'SELECT sum(times) FROM bench.bills_v1');
  if (effects !== run.messages) throw new Error(`${effects} effects of ${run.messages} messages`);
  await said.pool.end();
  return rate;
};
