import type { FirstOf } from '@kinerja/database';
import type { Home } from '@kinerja/installation';
import { setAsideEvents, type KeptAside } from '@kinerja/projections';
import { addressOf, operate, withDatabase, type ServiceName } from '../operator/running-service';
import { andMore } from './parked-options';

type Aside = Omit<KeptAside, 'position'> & Readonly<{ position: number | bigint }>;

const setAsideOf = (home: Home, name: ServiceName): Promise<FirstOf<Aside>> => {
  const address = addressOf(home, name);
  if (address === undefined) return withDatabase(home, name, (pool) => setAsideEvents(pool));
  return operate(home, name.instance, { address, path: '/set-aside' });
};

/** Events that read models passed over: they are not released, the table is filled anew. */
export const listSetAside = async (home: Home, services: readonly ServiceName[]): Promise<void> => {
  let [all, shown] = [0, 0];
  for (const name of services) {
    const { items, count } = await setAsideOf(home, name);
    [all, shown] = [all + count, shown + items.length];
    for (const { name: table, position, eventType, stream, reason, at } of items) {
      console.log(`${name.instance}/${name.service}  ${table}  ${eventType} at position ${position} of ${stream}, set aside ${at}`); // prettier-ignore
      console.log(`    ${reason}`);
    }
  }
  if (all > 0)
    console.log(`${all} events are set aside${andMore(shown, all)}; when the cause is mended, \`kinerja rebuild\` the table`); // prettier-ignore
};
