import { Kafka, logLevel } from 'kafkajs';
import { billInEnvelope } from '../bill';
import { published, Stopwatch, until, type Measured } from '../outbox';

/** What most services write: kafkajs as its guide shows it, one transaction per message and no fence at all. */
export const perMessage: Measured = async (run) => {
  const { pool, settings, topic, agency } = await published(run);
  const { username, password } = run.kafka.superUser;
  const sasl = { mechanism: 'scram-sha-512', username, password } as const;
  const kafka = new Kafka({ brokers: [...settings.brokers], sasl, logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `${agency}.peer` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const watch = new Stopwatch(run.messages);
  await consumer.run({
    partitionsConsumedConcurrently: 4,
    eachMessage: async ({ message }) => {
      watch.begin();
      const { bill, amount } = billInEnvelope(String(message.value));
      await pool.query(
        `INSERT INTO bench.bills_v1 (bill, times, total) VALUES ($1, 1, $2)
         ON CONFLICT (bill) DO UPDATE SET times = bills_v1.times + 1, total = bills_v1.total + excluded.total`,
        [bill, amount],
      );
      watch.add(1);
    },
  });
  await until(() => watch.isOver);
  await consumer.disconnect();
  await pool.end();
  return watch.rate;
};
