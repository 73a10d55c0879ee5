import { FairTurns } from '@kinerja/concurrency';
import type { IncidentEvent, IncidentId, NoticeChannel } from '@kinerja/identity-domain';
import { defineProcess, ownReaction, refusalOf, type OwnReaction, type Process } from '@kinerja/processes';
import { caughtUp } from '@kinerja/projections';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import type { EmployeeId } from '@kinerja/vocabulary';
import { concernedCounts, untoldBy } from './concerned.queries';
import type { IncidentHandler } from './incident.handler';

const TELLING = 'incident-telling';
/** So many people stand in one event. */
const AT_A_TIME = 100;
const PATIENCE_MS = 30_000;

type Telling = Readonly<{ incidentId: IncidentId; noticeId: string; channel: NoticeChannel }>;
type Composed = ComposedRuntime<{ incidents: IncidentHandler }>;

const inParts = (people: readonly EmployeeId[]): readonly (readonly EmployeeId[])[] =>
  Array.from({ length: Math.ceil(people.length / AT_A_TIME) }, (_, at) =>
    people.slice(at * AT_A_TIME, (at + 1) * AT_A_TIME),
  );

/** Rule IDN-243: everybody whom it concerns is told once, some at a time, also after a stop. */
export const incidentTelling = (composed: Composed): Process => {
  const { dataSource, clock, parts } = composed;
  /** They all append to one stream: side by side they would only lose races. */
  const oneByOne = new FairTurns(1, Number.POSITIVE_INFINITY);
  const concernedOf = async ({ incidentId }: Telling) => {
    await caughtUp(composed, PATIENCE_MS);
    const { incident } = await parts.incidents.state({ incidentId });
    return incident && { incidentId, concerned: incident.facts.concerned };
  };
  return defineProcess<Telling, readonly EmployeeId[]>({
    name: TELLING,
    due: async (telling) => {
      const of = await concernedOf(telling);
      return of ? inParts(await untoldBy(dataSource, of, telling.channel)) : [];
    },
    nameOf: ([first = '']) => first,
    step: ({ incidentId, noticeId }, people) =>
      oneByOne.run(incidentId, async () => {
        const data = { incidentId, noticeId, people, now: clock.now() };
        return refusalOf(await parts.incidents.handle({ type: 'TellPeople', data }));
      }),
    finish: async (telling) => {
      const of = await concernedOf(telling);
      if (!of) return;
      const { people, told } = await concernedCounts(dataSource, of);
      const { incidentId, noticeId } = telling;
      const data = { incidentId, noticeId, peopleLeft: people - told, now: clock.now() };
      await parts.incidents.handle({ type: 'EndTelling', data });
    },
  });
};

export const incidentTellings = (composed: Composed): OwnReaction =>
  ownReaction<IncidentEvent>('incident-tellings', {
    IncidentNoticeIssued: ({ data: { incidentId, noticeId, channel } }) => {
      const telling: Telling = { incidentId, noticeId, channel };
      return composed.processes.begin(TELLING, telling);
    },
  });
