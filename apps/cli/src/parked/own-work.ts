import type { FirstOf } from '@kinerja/database';
import type { Home } from '@kinerja/installation';
import {
  NotWaiting,
  releaseParkedEvent,
  skipParkedEvent,
  skipPart,
  standingWork,
  type ParkedStream,
  type StandingPart,
} from '@kinerja/processes';
import type { Pool } from 'pg';
import { OperatorFault } from '../operator/operator-fault';
import { addressOf, operate, operatorName, withDatabase, type ServiceName } from '../operator/running-service';
import { andMore, reasonOf, serviceOf, type ParkedOptions } from './parked-options';

type Stream = Omit<ParkedStream, 'position'> & Readonly<{ position: number | bigint }>;
type Standing = Readonly<{ parked: FirstOf<Stream>; refused: FirstOf<StandingPart> }>;

const standingOf = (home: Home, name: ServiceName): Promise<Standing> => {
  const address = addressOf(home, name);
  return address === undefined
    ? withDatabase(home, name, standingWork)
    : operate(home, name.instance, { address, path: '/own-work' });
};

const streamLines = (name: string, { items }: FirstOf<Stream>): readonly string[] =>
  items.flatMap(({ reaction, stream, position, eventType, reason, held, parkedAt, retryAt }) => [
    `${name}  reaction ${reaction}  position ${position}, ${eventType} of ${stream}, ${held} held since ${parkedAt}`,
    `    ${reason}; tried again by itself, next ${retryAt}`,
  ]);

const partLines = (name: string, { items }: FirstOf<StandingPart>): readonly string[] =>
  items.flatMap(({ process, id, part, code, dueAt }) => [
    `${name}  process ${process}  work ${id}  part ${part}, due since ${dueAt}`,
    `    refused: ${code}; tried again by itself`,
  ]);

/** Streams that reactions to own events do not go on with, and parts of processes that were refused. */
export const listOwnWork = async (home: Home, services: readonly ServiceName[]): Promise<void> => {
  let [all, shown] = [0, 0];
  for (const name of services) {
    const { parked, refused } = await standingOf(home, name);
    const title = `${name.instance}/${name.service}`;
    for (const line of [...streamLines(title, parked), ...partLines(title, refused)]) console.log(line);
    all += parked.count + refused.count;
    shown += parked.items.length + refused.items.length;
  }
  if (all > 0)
    console.log(`${all} events and parts of the services' own work wait${andMore(shown, all)}; they go on when the cause is mended, or are passed over`); // prettier-ignore
};

type Change = Readonly<{ path: string; body: object; inDatabase: (pool: Pool) => Promise<void> }>;

const change = async (home: Home, name: ServiceName, { path, body, inDatabase }: Change): Promise<void> => {
  const address = addressOf(home, name);
  if (address !== undefined) return void (await operate(home, name.instance, { address, path, body }));
  await withDatabase(home, name, inDatabase).catch((error: unknown) => {
    throw error instanceof NotWaiting ? new OperatorFault(`${error.message}.`) : error;
  });
};

const eventOf = ({ reaction = '', position }: ParkedOptions): Readonly<{ reaction: string; position: number }> => {
  if (position !== undefined) return { reaction, position };
  throw new OperatorFault('Name the event: --reaction NAME --position N, as `parked list` shows it.');
};

export const releaseEvent = async (home: Home, options: ParkedOptions): Promise<void> => {
  const [name, body] = [serviceOf(options), eventOf(options)];
  const place = { ...body, position: BigInt(body.position) };
  await change(home, name, { path: '/own-work/release', body, inDatabase: (pool) => releaseParkedEvent(pool, place) });
  console.log(`position ${body.position} is due now: the running service tries it within seconds, see \`parked list\``);
};

export const skipEvent = async (home: Home, options: ParkedOptions): Promise<void> => {
  const [name, event, reason] = [serviceOf(options), eventOf(options), reasonOf(options)];
  const place = { ...event, position: BigInt(event.position) };
  await change(home, name, {
    ...{ path: '/own-work/skip', body: { ...event, reason } },
    inDatabase: (pool) => skipParkedEvent(pool, place, { by: operatorName(), reason }),
  });
  console.log(
    `position ${event.position} is passed over by ${event.reaction}; the next of its stream follows by itself`,
  );
};

export const skipRefusedPart = async (home: Home, options: ParkedOptions): Promise<void> => {
  const { process = '', work, part } = options;
  if (!work || !part)
    throw new OperatorFault('Name the part: --process NAME --work ID --part NAME, as `parked list` shows it.');
  const [name, reason, place] = [serviceOf(options), reasonOf(options), { process, id: work, part }];
  await change(home, name, {
    ...{ path: '/own-work/parts/skip', body: { ...place, reason } },
    inDatabase: (pool) => skipPart(pool, place, { by: operatorName(), reason }),
  });
  console.log(`${part} is left out of ${process}; when nothing else is refused, it ends with its next try`);
};
