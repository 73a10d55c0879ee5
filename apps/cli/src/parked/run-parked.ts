import { instancesOf } from '@kinerja/backup';
import type { Home } from '@kinerja/installation';
import { parkedKeys, skipMessage } from '@kinerja/messaging';
import { setAsideEvents } from '@kinerja/projections';
import { OperatorFault } from '../operator/operator-fault';
import { addressOf, operate, operatorName, withDatabase, type ServiceName } from '../operator/running-service';

export type ParkedOptions = Readonly<{
  home?: string;
  instance?: string;
  service?: string;
  topic?: string;
  key?: string;
  reason?: string;
}>;

type Parked = Readonly<{ topic: string; key: string; cause: string; reason: string; parkedAt: string; nextSeq: number; held: number }>; // prettier-ignore
type Aside = Readonly<{ name: string; position: number | bigint; eventType: string; stream: string; reason: string; at: string }>; // prettier-ignore
type Released = Readonly<{ released: boolean; applied: number; nextSeq?: number; reason?: string }>;

const servicesOf = (home: Home, { instance, service }: ParkedOptions): readonly ServiceName[] =>
  instancesOf(home, instance).flatMap(({ instance: { code }, services }) =>
    services
      .filter((name) => service === undefined || name === service)
      .map((name) => ({ instance: code, service: name })),
  );

/** Asked of the running service, or read from its database while it stands still. */
const parkedOf = async (home: Home, name: ServiceName): Promise<readonly Parked[]> => {
  const address = addressOf(home, name);
  if (address !== undefined)
    return (await operate<{ items: Parked[] }>(home, name.instance, { address, path: '/parked' })).items;
  const keys = await withDatabase(home, name, parkedKeys);
  return keys.map(({ nextSeq, ...key }) => ({ ...key, nextSeq: Number(nextSeq) }));
};

const setAsideOf = async (home: Home, name: ServiceName): Promise<readonly Aside[]> => {
  const address = addressOf(home, name);
  if (address === undefined) return withDatabase(home, name, (pool) => setAsideEvents(pool));
  return (await operate<{ items: Aside[] }>(home, name.instance, { address, path: '/set-aside' })).items;
};

/** Events that read models passed over: they are not released, the table is filled anew. */
const listSetAside = async (home: Home, options: ParkedOptions): Promise<void> => {
  let count = 0;
  for (const name of servicesOf(home, options))
    for (const { name: table, position, eventType, stream, reason, at } of await setAsideOf(home, name)) {
      count += 1;
      console.log(`${name.instance}/${name.service}  ${table}  ${eventType} at position ${position} of ${stream}, set aside ${at}`); // prettier-ignore
      console.log(`    ${reason}`);
    }
  if (count > 0) console.log(`${count} events are set aside; when the cause is mended, \`kinerja rebuild\` the table`);
};

const list = async (home: Home, options: ParkedOptions): Promise<void> => {
  let count = 0;
  for (const name of servicesOf(home, options))
    for (const { topic, key, cause, reason, parkedAt, nextSeq, held } of await parkedOf(home, name)) {
      count += 1;
      console.log(
        `${name.instance}/${name.service}  ${topic}  key ${key}  message ${nextSeq}, ${held} held since ${parkedAt}`,
      );
      console.log(`    ${cause}: ${reason}`);
    }
  console.log(count === 0 ? 'no key is parked' : `${count} keys wait; release them when the cause is mended`);
  await listSetAside(home, options);
};

type One = ServiceName & Readonly<{ topic: string; key: string }>;

const oneOf = ({ instance, service, topic, key }: ParkedOptions): One => {
  if (!instance || !service || !topic || !key)
    throw new OperatorFault(
      'Name the key: --instance CODE --service NAME --topic TOPIC --key KEY, as `parked list` shows it.',
    );
  return { instance, service, topic, key };
};

/** Only the service itself can work messages in. */
const release = async (home: Home, { topic, key, ...name }: One): Promise<void> => {
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

const skip = async (home: Home, { topic, key, ...name }: One, reason: string | undefined): Promise<void> => {
  if (!reason || reason.length < 3) throw new OperatorFault('Say why with --reason TEXT; it is kept for ever.');
  const found = (await parkedOf(home, name)).find((parked) => parked.topic === topic && parked.key === key);
  if (!found) throw new OperatorFault(`${key} on ${topic} is not parked.`);
  const [address, keySeq] = [addressOf(home, name), found.nextSeq];
  if (address !== undefined)
    await operate(home, name.instance, { address, path: '/parked/skip', body: { topic, key, keySeq, reason } });
  else {
    const message = { consumer: name.service, topic, key, keySeq: BigInt(keySeq) };
    await withDatabase(home, name, (pool) => skipMessage(pool, message, { by: operatorName(), reason }));
  }
  console.log(`message ${keySeq} of ${key} is passed over; \`parked release\` goes on behind it`);
};

/** @throws OperatorFault, CannotStart, PostgresFault with a sentence. */
export const runParked = (home: Home, action: string, options: ParkedOptions): Promise<void> => {
  if (action === 'list') return list(home, options);
  if (action === 'release') return release(home, oneOf(options));
  if (action === 'skip') return skip(home, oneOf(options), options.reason);
  throw new OperatorFault('Say what to do: parked list, parked release or parked skip.');
};
