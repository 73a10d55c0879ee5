import type { Home } from '@kinerja/installation';
import { republish } from '@kinerja/messaging-kafka';
import { addressOf, operate, withDatabase, type ServiceName } from '../operator/running-service';

export type Republishing = ServiceName & Readonly<{ home?: string; from?: number }>;

/** @throws OperatorFault, CannotStart, PostgresFault with a sentence. */
export const runRepublish = async (home: Home, { from = 0, instance, service }: Republishing): Promise<void> => {
  const name = { instance, service };
  const address = addressOf(home, name);
  const partitions =
    address === undefined
      ? await withDatabase(home, name, (pool) => republish(pool, { from: BigInt(from) }))
      : (await operate<{ partitions: number }>(home, name.instance, { address, path: '/republish', body: { from } })).partitions; // prettier-ignore
  console.log(`${partitions} partitions are sent again from offset ${from} on`);
};
