export type OutboxPlace = Readonly<{ topic: string; partition: number; next: number | string }>;
export type InboxPlace = OutboxPlace & Readonly<{ consumer: string; parked?: number }>;
/** What `GET /status` of a service says; positions count from 0n (nothing yet). */
export type ServiceStatus = Readonly<{
  service: string;
  head: number | string;
  projections: readonly Readonly<{ name: string; position: number | string }>[];
  /** To its own events; missing from a service of an earlier version. */
  reactions?: readonly Readonly<{ name: string; position: number | string }>[];
  /** Work over many that is not finished; `refused` are the parts that wait for somebody. */
  processes?: readonly Readonly<{ parts: number; done: number; refused: readonly unknown[] }>[];
  outbox: readonly OutboxPlace[];
  inbox: readonly InboxPlace[];
}>;

const ahead = (head: number | string, position: number | string): bigint => {
  const distance = BigInt(head) - BigInt(position);
  return distance > 0n ? distance : 0n;
};

const placeOf = ({ topic, partition }: OutboxPlace): string => `${topic}/${String(partition)}`;

/** Own events that a projection or a reaction has not worked in yet. */
const unprojected = ({ head, projections, reactions = [] }: ServiceStatus): bigint =>
  [...projections, ...reactions].reduce((total, { position }) => total + ahead(head, position), 0n);

/** Parts of work over many that were not tried yet; one at least while nobody has counted them. */
const untried = ({ processes = [] }: ServiceStatus): bigint =>
  processes.reduce(
    (total, { parts, done, refused }) => total + ahead(parts === 0 ? 1 : parts, done + refused.length),
    0n,
  );

/** Messages of this instance that a consumer of this instance has not worked in yet. A consumer of a topic hears all its partitions. */
const unheard = ({ inbox }: ServiceStatus, said: readonly OutboxPlace[]): bigint => {
  const listeners = new Set(inbox.map(({ consumer, topic }) => `${consumer} ${topic}`));
  const heard = new Map(inbox.map((place) => [`${place.consumer} ${placeOf(place)}`, place.next]));
  let total = 0n;
  for (const listener of listeners) {
    const [consumer = '', topic = ''] = listener.split(' ');
    for (const place of said.filter((candidate) => candidate.topic === topic))
      total += ahead(place.next, heard.get(`${consumer} ${placeOf(place)}`) ?? 0);
  }
  return total;
};

/** 0 when the instance is quiet: every event stands in every read model, what follows from it is done, and every message has been heard. */
export const behindOf = (services: readonly ServiceStatus[]): number => {
  const said = services.flatMap(({ outbox }) => outbox);
  return Number(
    services.reduce((total, service) => total + unprojected(service) + untried(service) + unheard(service, said), 0n),
  );
};
