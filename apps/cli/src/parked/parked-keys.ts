import type { FirstOf } from '@kinerja/database';
import type { Home } from '@kinerja/installation';
import { parkedKeyOf, parkedKeys, skipMessage, type ParkedKey } from '@kinerja/messaging';
import { OperatorFault } from '../operator/operator-fault';
import { addressOf, operate, operatorName, withDatabase, type ServiceName } from '../operator/running-service';
import { andMore, reasonOf, serviceOf, type ParkedOptions } from './parked-options';

type Parked = Omit<ParkedKey, 'nextSeq'> & Readonly<{ nextSeq: number | bigint }>;
type Released = Readonly<{ released: boolean; applied: number; nextSeq?: number; reason?: string }>;
type Place = Readonly<{ topic: string; key: string }>;

/** Asked of the running service, or read from its database while it stands still. */
const parkedOf = (home: Home, name: ServiceName, place?: Place): Promise<FirstOf<Parked>> => {
  const address = addressOf(home, name);
  if (address === undefined)
    return withDatabase(home, name, (pool) => (place ? parkedKeyOf(pool, place) : parkedKeys(pool)));
  const query = place ? `?${new URLSearchParams(place).toString()}` : '';
  return operate(home, name.instance, { address, path: `/parked${query}` });
};

export const listKeys = async (home: Home, services: readonly ServiceName[]): Promise<void> => {
  let [all, shown] = [0, 0];
  for (const name of services) {
    const { items, count } = await parkedOf(home, name);
    [all, shown] = [all + count, shown + items.length];
    for (const { topic, key, cause, reason, parkedAt, nextSeq, held } of items) {
      console.log(
        `${name.instance}/${name.service}  ${topic}  key ${key}  message ${nextSeq}, ${held} held since ${parkedAt}`,
      );
      console.log(`    ${cause}: ${reason}`);
    }
  }
  console.log(all === 0 ? 'no key is parked' : `${all} keys wait${andMore(shown, all)}; release them when the cause is mended`); // prettier-ignore
};

const keyOf = (options: ParkedOptions): ServiceName & Place => {
  const { topic, key } = options;
  if (topic && key) return { ...serviceOf(options), topic, key };
  throw new OperatorFault(
    'Name what waits, as `parked list` shows it: --topic TOPIC --key KEY, or --reaction NAME --position N, or --process NAME --work ID --part NAME.',
  );
};

/** Only the service itself can work messages in. */
export const releaseKey = async (home: Home, options: ParkedOptions): Promise<void> => {
  const { topic, key, ...name } = keyOf(options);
  const address = addressOf(home, name);
  if (address === undefined)
    throw new OperatorFault(
      `${name.instance}/${name.service} stands still; start it, it works the messages in by itself then.`,
    );
  const body = { topic, key };
  const answer = await operate<Released>(home, name.instance, { address, path: '/parked/release', body });
  if (answer.released) return console.log(`released: ${answer.applied} messages worked in`);
  throw new OperatorFault(`still parked at message ${answer.nextSeq} after ${answer.applied}: ${answer.reason}`);
};

export const skipNextMessage = async (home: Home, options: ParkedOptions): Promise<void> => {
  const [{ topic, key, ...name }, reason] = [keyOf(options), reasonOf(options)];
  const { items } = await parkedOf(home, name, { topic, key });
  const found = items.find(({ consumer }) => consumer === name.service);
  if (!found) throw new OperatorFault(`${key} on ${topic} is not parked.`);
  const [address, keySeq] = [addressOf(home, name), Number(found.nextSeq)];
  if (address !== undefined)
    await operate(home, name.instance, { address, path: '/parked/skip', body: { topic, key, keySeq, reason } });
  else {
    const message = { consumer: name.service, topic, key, keySeq: BigInt(keySeq) };
    await withDatabase(home, name, (pool) => skipMessage(pool, message, { by: operatorName(), reason }));
  }
  console.log(`message ${keySeq} of ${key} is passed over; \`parked release\` goes on behind it`);
};
