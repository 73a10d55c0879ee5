import { insert } from '@kinerja/projections';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Message } from '../envelope/message';
import { openEnvelope } from '../envelope/open-envelope';
import { agency, counted, countedV1, noticed, noticedV1, outboxOf, paid, paidV1 } from '../messaging.fixtures';
import { contractsOf, declaredHandlers } from './declared-handlers';
import { arrivalTable, heardTable, on, onEach } from './heard-table';
import { reaction, startReactions } from './reaction';

@Entity({ schema: 'tests', name: 'bills_v1' })
class BillRow {
  @PrimaryColumn('text') bill!: string;
  @Column('bigint') amountRupiah!: bigint;
}

@Entity({ schema: 'tests', name: 'arrivals_v1' })
class ArrivalRow {
  @PrimaryColumn('text') agency!: string;
  @Column('timestamptz') at!: string;
}

const bills = heardTable(
  BillRow,
  on(paidV1, ({ data }) => insert({ bill: data.bill, amountRupiah: data.amountRupiah })),
);
const arrivals = arrivalTable(
  ArrivalRow,
  ...onEach([paidV1, countedV1], ({ agency: from, time }) => insert({ agency: from, at: time })),
);

const opened = (messages: ReturnType<typeof paid>): Message => {
  const [delivery] = outboxOf(messages);
  const read = delivery && openEnvelope([paidV1, countedV1, noticedV1])(delivery);
  if (!read?.ok) throw new Error('the message cannot be read');
  return read.value;
};

describe('what a service declares', () => {
  const react = jest.fn(async (message: Message) => message);
  const declared = {
    tables: [bills, arrivals],
    reactions: startReactions(
      [reaction('bill', paidV1, () => react), reaction('notice', noticedV1, () => react)],
      undefined,
    ),
  };
  const handlers = declaredHandlers('ledger', declared);

  it('names every contract it is about, each once', () =>
    expect(contractsOf(declared)).toEqual([paidV1, countedV1, noticedV1]));

  it('says of every type whether rows, commands or both follow from it', () =>
    expect(['tests.bill-paid', 'tests.unit-counted', 'tests.sign-noticed', 'tests.other'].map(handlers.kindOf)).toEqual(
      ['both', 'rows', 'commands', 'unheard'],
    ));

  it('gives every table the message with its envelope', async () => {
    const rows = await handlers.handle(opened(paid('b', 5n)));
    expect(rows).toEqual([
      { entity: BillRow, changes: insert({ bill: 'b', amountRupiah: 5n }) },
      { entity: ArrivalRow, changes: insert({ agency, at: '2026-10-31T08:00:00.000Z' }) },
    ]);
  });

  it('runs the reactions of the type and no others, with what stands around them', async () => {
    react.mockClear();
    const around: string[] = [];
    const watched = declaredHandlers('ledger', declared, (name, { type }, work) => {
      around.push(`${name} ${type}`);
      return work();
    });
    await watched.handle(opened(noticed('b')));
    await watched.handle(opened(counted('unit')));
    expect(around).toEqual(['notice tests.sign-noticed']);
    expect(react).toHaveBeenCalledTimes(1);
  });

  it('tells a table that can be replayed from one that keeps what came last', () =>
    expect([bills.isReplayable, arrivals.isReplayable]).toEqual([true, false]));

  it('does not take a contract twice into a table', () => {
    const paidRows = on(paidV1, ({ data: { bill, amountRupiah } }) => insert<BillRow>({ bill, amountRupiah }));
    expect(() => heardTable(BillRow, paidRows, paidRows)).toThrow('BillRow names a contract twice');
  });

  it('does not compile with a column of another type or a field that the contract has not', () => {
    // @ts-expect-error the column is a bigint
    heardTable(BillRow, on(paidV1, ({ data }) => insert({ bill: data.bill, amountRupiah: 'much' }))); // prettier-ignore
    // @ts-expect-error there is no such field
    heardTable(BillRow, on(paidV1, ({ data }) => insert({ bill: data.payer, amountRupiah: 1n }))); // prettier-ignore
  });
});
