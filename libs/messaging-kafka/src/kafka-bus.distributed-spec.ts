import { messagingDatabase, TestOutbox, itBehavesLikeABus } from '@kinerja/messaging-fixtures';
import { newAgency, testKafka } from './kafka.fixtures';
import { kafkaBus } from './kafka-bus';
import { kafkaRelay } from './kafka-relay';

describe('the bus over Kafka', () => {
  itBehavesLikeABus(async () => {
    const database = await messagingDatabase();
    const outbox = new TestOutbox(database.pool);
    const agency = newAgency();
    const kafka = testKafka(agency);
    const relay = kafkaRelay({ kafka, pool: database.pool, onAppend: outbox.onAppend });
    return {
      bus: kafkaBus({ kafka }),
      agency,
      say: (...messages) => outbox.say(...messages),
      close: async () => {
        await relay.stop();
        await database.drop();
      },
    };
  });
});
