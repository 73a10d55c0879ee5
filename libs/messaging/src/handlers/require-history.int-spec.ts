import { ReadTable } from '@kinerja/database';
import { insert } from '@kinerja/projections';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { PrimaryColumn } from 'typeorm';
import { paidV1, topic } from '../messaging.fixtures';
import { heardTable, on } from './heard-table';
import { MissingHistory, requireHistory } from './require-history';

@ReadTable('ledger.bills', { version: 2 })
class BillRow {
  @PrimaryColumn('text') bill!: string;
}
const tables = [heardTable(BillRow, on(paidV1, ({ data: { bill } }) => insert({ bill })))]; // prettier-ignore

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

const ask = (...paths: readonly string[]) => requireHistory(database.pool, { consumer: 'ledger', tables }, paths);
const hear = (consumer: string, of: string, next: number) =>
  database.pool.query('INSERT INTO log.consumer_offsets VALUES ($1, $2, 0, $3)', [consumer, of, next]);

it('lets a table begin empty as long as nothing was heard that it is made of', async () => {
  await hear('ledger', topic, 0);
  await hear('ledger', 'dinsos.planning.v1', 9);
  await hear('other', topic, 9);
  await ask('ledger.bills_v2');
});

it('refuses one that would lack what was heard, and says in one sentence what to do', async () => {
  await hear('ledger', topic, 3);
  await ask('ledger.other_v1');
  await expect(ask('ledger.bills_v2')).rejects.toThrow(MissingHistory);
  await expect(ask('ledger.bills_v2')).rejects.toThrow(
    `ledger.bills_v2 would begin empty: ledger has heard ${topic} already, and nothing hears them again for one table; go on with the release before this one`,
  );
});
