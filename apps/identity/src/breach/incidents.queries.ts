import {
  noticeClock,
  noticesDueAt,
  statusOfIncident,
  type IncidentFacts,
  type IncidentId,
} from '@kinerja/identity-domain';
import { localDateAt, localTimeAt, type EmployeeId, type Instant, type Zone } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import { accountNames } from '../account/account-names.queries';
import { concernedCounts, numbersOf } from './concerned.queries';
import { institutionLetter, personNotice, publicNotice } from './incident-documents';
import { IncidentNoticeRow, IncidentPersonRow } from './incident-people.table';
import type { IncidentDetailsView, IncidentView, OwnIncidentView } from './incident.view';
import { IncidentRow } from './incidents.table';

export type After = Readonly<{ at: string; incidentId: string }>;
/** By which clock. */
export type Moment = Readonly<{ now: Instant; zone: Zone }>;

/** The newest first. */
export const incidentsAfter = (
  source: DataSource,
  { after, limit }: Readonly<{ after?: After; limit: number }>,
): Promise<readonly IncidentRow[]> => {
  const query = source
    .getRepository(IncidentRow)
    .createQueryBuilder('incident')
    .orderBy('incident.noticedAt', 'DESC')
    .addOrderBy('incident.incidentId', 'DESC')
    .limit(limit);
  if (after) query.andWhere('(incident.noticedAt, incident.incidentId) < (:at, :incidentId)', after);
  return query.getMany();
};

export const incidentWith = (source: DataSource, incidentId: IncidentId): Promise<IncidentRow | null> =>
  source.getRepository(IncidentRow).findOneBy({ incidentId });

/** The clock stands still where both were told: at the later of the two; a withdrawn one has none to keep. */
const stoppedAt = (row: IncidentRow): Instant | undefined => {
  const { ended, endedAt, letterSentAt, toldAt, peopleLeft } = row;
  if (ended === 'withdrawn') return endedAt ?? undefined;
  if (letterSentAt === null || toldAt === null || peopleLeft !== 0) return undefined;
  return letterSentAt > toldAt ? letterSentAt : toldAt;
};

const clockView = (row: IncidentRow, { now, zone }: Moment): IncidentView['clock'] => {
  const stopped = stoppedAt(row);
  const { dueAt, ...clock } = noticeClock(row.noticedAt, stopped ?? now);
  const due = { dueAt, dueOn: localDateAt(dueAt, zone), dueTime: localTimeAt(dueAt, zone), zone };
  return { ...due, ...clock, isStopped: stopped !== undefined };
};

export const incidentItem = (row: IncidentRow, moment: Moment): IncidentView => ({
  ...{ incidentId: row.incidentId, status: statusOfIncident(row), noticedAt: row.noticedAt },
  ...{ clock: clockView(row, moment), dataKinds: [...row.facts.dataKinds], scope: row.facts.concerned.scope },
});

/** Only what is there. */
const present = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };

const stepsOf = ({ draftedAt, letterNumber, letterSentAt, letterDelay, noticeDelay, ...row }: IncidentRow) => ({
  ...present({ draftedAt, letterNumber, letterSentAt, letterDelay, noticeDelay }),
  ...present({ endedAt: row.endedAt, endWords: row.endWords, reopenedBecause: row.reopenedBecause }),
  ...{ isDrafted: row.isDrafted, isTelling: row.isTelling, isEverybodyTold: row.peopleLeft === 0 },
});

const wordsOf = ({ dataKinds: _, concerned: __, ...words }: IncidentFacts) => words;

export const incidentDetails = async (
  source: DataSource,
  row: IncidentRow,
  moment: Moment,
): Promise<IncidentDetailsView> => {
  const { incidentId, facts, openedBy, openedAt } = row;
  const { concerned } = facts;
  const [counts, staffNumbers, names] = await Promise.all([
    concernedCounts(source, { incidentId, concerned }),
    numbersOf(source, concerned.employeeIds),
    accountNames(source, [openedBy]),
  ]);
  const item = incidentItem(row, moment);
  const documented = {
    ...counts,
    ...{ noticedAt: row.noticedAt, dueAt: noticesDueAt(row.noticedAt) },
    facts,
    zone: moment.zone,
  };
  return {
    ...{ ...item, openedBy: names.of(openedBy), openedAt },
    ...{ unitIds: [...concerned.unitIds], staffNumbers, ...wordsOf(facts), ...stepsOf(row), ...counts },
    ...{ letter: institutionLetter(documented), notice: personNotice(documented) },
    announcement: publicNotice(documented),
  };
};

/** The newest first; few in a life. */
export const incidentsToldTo = async (source: DataSource, employeeId: EmployeeId): Promise<OwnIncidentView[]> => {
  const rows = await source
    .getRepository(IncidentPersonRow)
    .find({ where: { employeeId }, order: { toldAt: 'DESC', incidentId: 'DESC' }, take: 100 });
  const noticeId = Any(rows.map((row) => row.noticeId));
  const notices = await source.getRepository(IncidentNoticeRow).findBy({ noticeId });
  const texts = new Map(notices.map(({ noticeId: id, text }) => [id, text]));
  return rows.map(({ incidentId, channel, toldAt, noticeId: id }) => ({
    ...{ incidentId, channel, toldAt, text: texts.get(id) ?? '' },
  }));
};
