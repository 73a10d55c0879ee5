import type { OutboxPosition } from '@kinerja/messaging';
import type { RunningService, ServiceStatus } from '@kinerja/service-runtime';
import type { OtherServices } from './other-services';

type PublishedUpTo = Readonly<Pick<OutboxPosition, 'topic' | 'partition'>> & Readonly<{ next: number | bigint }>;

/** Ms until a read model must have come to the end of the log. */
const PATIENCE = 5_000;

const faultIn = ({ inbox, projections, reactions, processes }: ServiceStatus): string | undefined => {
  const parked = inbox.filter((row) => row.parked > 0);
  const paused = projections.filter((row) => row.paused !== undefined || row.setAside > 0);
  const failed = [...reactions.filter((row) => row.parked > 0), ...processes.filter((row) => row.refused.length > 0)];
  return [parked, paused, failed].some(({ length }) => length > 0)
    ? JSON.stringify({ parked, paused, failed })
    : undefined;
};

const isHeard = ({ topic, partition, next }: PublishedUpTo, { inbox }: ServiceStatus): boolean =>
  inbox.some((row) => row.topic === topic && row.partition === partition && row.next === Number(next));

/** Whether the service has done what follows from its own events. */
const hasReacted = ({ head, reactions, processes }: ServiceStatus): boolean =>
  processes.length === 0 && reactions.every(({ position }) => position >= head);

/**
 * Resolves when everything said on these topics, also by the service itself, was heard, and everything written was worked in.
 * @throws Error for a parked message, a projection that has stopped or set an event aside, and one that does not get there.
 */
export const untilQuiet = async (
  service: RunningService,
  others: readonly OtherServices[],
  topics: readonly string[],
): Promise<void> => {
  const said = (await Promise.all(others.map((one) => one.said()))).flat();
  const status = await service.status();
  const fault = faultIn(status);
  if (fault !== undefined) throw new Error(`${service.name} has stopped hearing or showing: ${fault}`);
  const wanted: readonly PublishedUpTo[] = [...said, ...status.outbox].filter(({ topic }) => topics.includes(topic));
  if (!hasReacted(status) || !wanted.every((row) => isHeard(row, status))) return untilQuiet(service, others, topics);
  const { projections, store } = service.runtime;
  if ((await projections.waitFor(await store.head(), PATIENCE)) > 0n) throw new Error('a projection is behind');
};
