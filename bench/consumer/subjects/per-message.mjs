import { own } from '../../shared/dist.mjs';
import { mark, published, rateOf, until } from './shared.mjs';

const { Kafka, logLevel } = own('kafkajs');

/** What most services write: kafkajs as its guide shows it, one transaction per message and no fence at all. */
export const perMessage = async (run) => {
  const { pool, settings, topic, agency } = await published(run);
  const sasl = { mechanism: 'scram-sha-512', ...settings.credentials };
  const consumer = new Kafka({ brokers: settings.brokers, sasl, logLevel: logLevel.NOTHING }).consumer({ groupId: `${agency}.peer` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  let [worked, first, last] = [0, undefined, undefined];
  await consumer.run({
    partitionsConsumedConcurrently: 4,
    eachMessage: async ({ message }) => {
      first ??= mark();
      const { data } = JSON.parse(message.value.toString());
      await pool.query(
        `INSERT INTO bench.bills_v1 (bill, times, total) VALUES ($1, 1, $2)
         ON CONFLICT (bill) DO UPDATE SET times = bills_v1.times + 1, total = bills_v1.total + excluded.total`,
        [data.bill, data.amount],
      );
      worked += 1;
      if (worked === run.messages) last = mark();
    },
  });
  await until(() => last);
  await consumer.disconnect();
  await pool.end();
  return rateOf(run.messages, first, last);
};
