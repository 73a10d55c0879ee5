import { errorWords } from '@kinerja/diagnostics';
import { auditInboxKeys, foreignEpochs, consumedEpochs, outboxPositions, parseTopic, topicsOf, type HeardTopic } from '@kinerja/messaging'; // prettier-ignore
import { CENTRE } from '@kinerja/installation';
import type { Pool } from 'pg';
import type { Check } from './check';
import { inSnapshot } from './in-snapshot';
import { byTopic, heardUpTo, publisherOf, type Place } from './message-history';
import { nameOf, type ServiceUnderCheck } from './service-under-check';
import { whatStandsStill, type Behind } from './standing-still';
import { checkOf, FAULTS_SHOWN } from './check-of';

/** `mayLag`: nothing of the instance runs, and it catches up when it starts. */
export type InboxSettings = Readonly<{ mayLag: boolean; patienceMs?: number | undefined }>;

type Positions = ReadonlyMap<string, bigint>;

const placeOf = ({ topic, partition }: Readonly<{ topic: string; partition: number }>): string =>
  `${topic}/${partition}`;

const positionsOf = (places: readonly Place[]): Positions =>
  new Map(places.map((place) => [placeOf(place), place.next]));

/** In an agency; which agencies a centre hears is its own setting. */
const hasToHear = ({ instance, definition, publisher }: ServiceUnderCheck): readonly string[] =>
  instance === CENTRE
    ? []
    : topicsOf(instance, definition.hears).filter((topic) => publisher(instance, parseTopic(topic).context));

/** What it has heard of, and what it has to hear. */
const topicsHeard = (service: ServiceUnderCheck, places: readonly Place[]): readonly string[] => [
  ...new Set([...places.map(({ topic }) => topic), ...hasToHear(service)]),
];

/** Where each partition ends by now, of publishers that are asked once each. */
const endsOf = async (service: ServiceUnderCheck, topics: readonly string[]): Promise<Positions> => {
  const ends = new Map<string, bigint>();
  const wanted = new Set(topics);
  const publishers = new Set<Pool>();
  for (const topic of topics) publishers.add(await publisherOf(service, topic));
  for (const publisher of publishers)
    for (const said of await outboxPositions(publisher)) if (wanted.has(said.topic)) ends.set(placeOf(said), said.next);
  return ends;
};

const behindInWords = ([place, { at, of }]: readonly [string, Behind]): string =>
  `${place} stands still at offset ${at} of ${of}: start the service, or see why it hears no more`;

/** The places are read before the ends, which only grow: nobody seems to stand beyond who does not. */
const beyondEnds = async (service: ServiceUnderCheck): Promise<readonly string[]> => {
  const places = await heardUpTo(service.pool, service.definition.name);
  const ends = await endsOf(service, topicsHeard(service, places));
  return places
    .map((place) => ({ name: placeOf(place), at: place.next, end: ends.get(placeOf(place)) ?? 0n }))
    .filter(({ at, end }) => at > end)
    .map(({ name, at, end }) => `${name} is heard up to offset ${at}, and its publisher has said ${end}`);
};

const foreign = async (service: ServiceUnderCheck): Promise<readonly string[]> => {
  const heard = await consumedEpochs(service.definition.name, service.pool);
  const faults: string[] = [];
  for (const topic of new Set(heard.map((epoch) => epoch.topic))) {
    const publisher = await publisherOf(service, topic);
    const epochs = await foreignEpochs(publisher, heard.filter((epoch) => epoch.topic === topic)); // prettier-ignore
    for (const epoch of epochs)
      faults.push(
        `${placeOf(epoch)} was heard from the incarnation ${epoch.incarnation}, which its publisher never had`,
      );
  }
  return faults;
};

const checkOffsets = async (service: ServiceUnderCheck, { mayLag, patienceMs }: InboxSettings): Promise<Check> => {
  const look = () => heardUpTo(service.pool, service.definition.name);
  const places = await look();
  const ends = await endsOf(service, topicsHeard(service, places));
  const behind = mayLag ? [] : await whatStandsStill(ends, async () => positionsOf(await look()), patienceMs);
  const faults = [...(await beyondEnds(service)), ...[...behind].map(behindInWords), ...(await foreign(service))];
  const holds = `${ends.size} partitions, ${mayLag ? 'none beyond what was said' : 'each heard to its end'}`;
  return { service: nameOf(service), check: 'inbox offsets', ...checkOf(faults.length, faults, holds) };
};

const checkKeys = (service: ServiceUnderCheck): Promise<Check> =>
  inSnapshot(service, async (client) => {
    const { name } = service.definition;
    const topics: HeardTopic[] = [];
    for (const [topic, heard] of byTopic(await heardUpTo(client, name)))
      topics.push({ topic, heard, publisher: await publisherOf(service, topic) });
    const { faults, count, keys } = await auditInboxKeys(client, name, topics, FAULTS_SHOWN);
    const holds = `${keys} keys, each as far as its messages were heard`;
    return { service: nameOf(service), check: 'inbox keys', ...checkOf(count, faults, holds) };
  });

const orFault = async (service: ServiceUnderCheck, check: string, look: () => Promise<Check>): Promise<Check> => {
  try {
    return await look();
  } catch (error) {
    return { service: nameOf(service), check, ok: false, detail: `cannot be compared: ${errorWords(error)}` };
  }
};

/** Compares with its publishers how far a service says it has heard them, partition by partition and key by key. */
export const checkInbox = async (service: ServiceUnderCheck, settings: InboxSettings): Promise<Check[]> => {
  if (service.definition.hears.length === 0) return [];
  return [
    await orFault(service, 'inbox offsets', () => checkOffsets(service, settings)),
    await orFault(service, 'inbox keys', () => checkKeys(service)),
  ];
};
