import { standingWork, type StandingWork } from '@kinerja/processes';
import type { Check } from './check';
import { nameOf, type ServiceUnderCheck } from './service-under-check';

const faultsOf = ({ parked, refused, beyond }: StandingWork): readonly string[] => {
  const [[stream], [part]] = [parked.items, refused.items];
  return [
    ...beyond.map(
      ({ name, position, head }) =>
        `${name} stands at position ${position}, beyond the log's head ${head}, and works nothing in`,
    ),
    ...(stream
      ? [
          `${parked.count} streams wait, the first is ${stream.stream}, because ${stream.reaction} failed: ${stream.reason}`,
        ]
      : []),
    ...(part
      ? [`${refused.count} parts of processes were refused, the first is ${part.part} of ${part.process}: ${part.code}`]
      : []),
  ];
};

/** What a service does by itself: reactions to its own events, and the processes they make due. */
export const checkOwnWork = async (service: ServiceUnderCheck): Promise<Check[]> => {
  const faults = faultsOf(await standingWork(service.pool));
  const detail = faults.join('; ') || 'nothing failed, nothing was refused';
  return [{ service: nameOf(service), check: 'reactions and processes', ok: faults.length === 0, detail }];
};
