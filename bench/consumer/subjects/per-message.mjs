import { own } from '../../shared/dist.mjs';
import { published, until } from './shared.mjs';

const { Kafka, logLevel } = own('kafkajs');

/** What most services write: kafkajs as its guide shows it, one transaction per message and no fence at all. */
export const perMessage = async (run) => {
  const { pool, settings, topic, agency } = await published(run);
  const sasl = { mechanism: 'scram-sha-512', ...settings.credentials };
  const consumer = new Kafka({ brokers: settings.brokers, sasl, logLevel: logLevel.NOTHING }).consumer({ groupId: `${agency}.peer` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  let [worked, first, last] = [0, 0, 0];
  await consumer.run({
    partitionsConsumedConcurrently: 4,
    eachMessage: async ({ message }) => {
      first ||= performance.now();
      const { data } = JSON.parse(message.value.toString());
      await pool.query(
        `INSERT INTO bench.bills_v1 (bill, times, total) VALUES ($1, 1, $2)
         ON CONFLICT (bill) DO UPDATE SET times = bills_v1.times + 1, total = bills_v1.total + excluded.total`,
        [data.bill, data.amount],
      );
      worked += 1;
      last = performance.now();
    },
  });
  await until(() => worked >= run.messages);
  await consumer.disconnect();
  await pool.end();
  return run.messages / ((last - first) / 1000);
};
