import { lib } from '../../shared/dist.mjs';
import { BillRow, countOf, heard, published } from './shared.mjs';

/** Rows of a read model, folded per batch. */
export const projection = async (run) => {
  const said = await published(run);
  const { add } = lib('projections');
  const rowsOf = ({ data: { bill, amount } }) => [
    { entity: BillRow, changes: add({ bill }, { times: 1, total: amount }) },
  ];
  const handlers = { kindOf: () => 'rows', handle: async (message) => rowsOf(message) };
  const rate = await heard(said, run.messages, handlers);
  const effects = await countOf(said.pool, 'SELECT sum(times) FROM bench.bills_v1');
  if (effects !== run.messages) throw new Error(`${effects} effects of ${run.messages} messages`);
  await said.pool.end();
  return rate;
};
