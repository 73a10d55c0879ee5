import type { QueryClient } from '@tanstack/react-query';
import {
  ownAccount,
  ownPosts,
  ownSessions,
  ownCorrections,
  ownIncidents,
  ownSuperiorReports,
  ownTaxStatuses,
  myDelegations,
  type OwnAccount,
} from './identity';
import { myAllowance } from './incentives';
import { myEvaluation } from './evaluation';
import type { Page } from './http';
import { mySkps, periods } from './planning';
import { Problem } from './problem';
import { ask } from './query';
import { myActivities } from './reporting';
import { everyLine, ownTrail, trailParts, type TrailFact, type TrailLine, type TrailPart } from './trail';

export const ownPerson = () => ask('GET identity/people/me', {});
/** What is sealed: opened for the person alone. */
export const ownIdentity = () => ask('GET identity/people/me/identity', {});
export const ownPayee = () => ask('GET incentives/payees/mine', {});
const myAttendance = (month: string) => ask('GET reporting/attendance/mine', { query: { month } });
const myIndicators = (year: number) => ask('GET reporting/indicators/mine', { query: { year } });

/** What a person is given of themselves, in this order. */
export const dataSections = [
  'identity', 'person', 'tax-status', 'posts', 'account', 'sessions', 'delegations', 'superior-reports', 'corrections', 'incidents', 'plans', 'indicators', 'activities',
  'attendance', 'evaluations', 'allowances', 'payee',
] as const; // prettier-ignore
export type DataSection = (typeof dataSections)[number];

export type OwnData = Readonly<{
  records: Readonly<Record<DataSection, readonly object[]>>;
  trail: Readonly<Record<TrailPart, readonly TrailLine[]>>;
}>;

/** One after the other where there are many: nobody else waits for it. */
const eachOf = async <Key, Found>(keys: readonly Key[], read: (key: Key) => Promise<Found>): Promise<Found[]> => {
  const found: Found[] = [];
  for (const key of keys) found.push(await read(key));
  return found;
};

const present = (found: readonly (object | null)[]): readonly object[] => found.filter((one) => one !== null);

const itemsOf = (pages: readonly Readonly<{ items: readonly object[] }>[]): readonly object[] =>
  pages.flatMap(({ items }) => items);

/** Of a month of which there is nothing, some services say so by 404. */
const orNull = async <Found extends object>(asking: Promise<Found | null>): Promise<Found | null> => {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  }
};

const workOf = async (client: QueryClient, months: readonly string[], years: readonly number[]) => ({
  plans: itemsOf(await eachOf(years, (year) => client.fetchQuery(mySkps(year)))),
  indicators: itemsOf(await eachOf(years, (year) => client.fetchQuery(myIndicators(year)))),
  activities: itemsOf(await eachOf(months, (month) => client.fetchQuery(myActivities(month)))),
  attendance: present(await eachOf(months, (month) => orNull(client.fetchQuery(myAttendance(month))))),
  evaluations: present(await eachOf(months, (month) => client.fetchQuery(myEvaluation(month)))),
  allowances: present(await eachOf(months, (month) => client.fetchQuery(myAllowance(month)))),
});

/** Where administrators stand by their names, in an account and in a report that was decided (IDN-171). */
const NAMED: readonly string[] = ['askedBy', 'by', 'grantedBy', 'proposedBy', 'decidedBy'];
export const nameless = (held: object): object =>
  Object.fromEntries(Object.entries(held).filter(([name]) => !NAMED.includes(name)));

export const withoutNames = ({ held, notices, recovery, ...account }: OwnAccount): object => ({
  ...account,
  held: held.map(nameless),
  notices: notices.map(nameless),
  ...(recovery && { recovery: nameless(recovery) }),
});

/** So do other people's accounts in the lines of what an administrator did. */
export const lineWithoutNames = (line: TrailLine, own: readonly string[]): TrailLine => {
  const { kind, id } = line.by;
  const by = { kind, ...(id !== undefined && { id }) };
  const isOther = (fact: TrailFact, said: string): boolean => fact.name === 'account' && !own.includes(said);
  const facts = line.facts.map((fact) => (isOther(fact, fact.value) ? { ...fact, value: line.stream } : fact));
  return { ...line, by, facts };
};

const trailOf = (client: QueryClient, part: TrailPart) =>
  everyLine(
    (cursor) => ownTrail(part, {}, cursor),
    (question) => client.fetchQuery(question as never) as Promise<Page<TrailLine>>,
  );

/** Also this year and the next: a plan is drafted before the first month of its year is opened. */
export const yearsOf = (months: readonly string[], today: string): readonly number[] => {
  const thisYear = Number(today.slice(0, 4));
  return [...new Set([...months.map((month) => Number(month.slice(0, 4))), thisYear, thisYear + 1])].sort();
};

/** Everything the services show the person of themselves; others stand in it by their ids only. @throws Problem */
export const gatherOwnData = async (client: QueryClient, today: string): Promise<OwnData> => {
  const months = (await client.fetchQuery(periods())).items.map(({ month }) => month).sort();
  const account = await client.fetchQuery(ownAccount());
  const identity = await client.fetchQuery(ownIdentity());
  const records = {
    identity: [identity],
    person: [await client.fetchQuery(ownPerson())],
    'tax-status': (await client.fetchQuery(ownTaxStatuses())).items,
    posts: (await client.fetchQuery(ownPosts())).posts,
    account: [withoutNames(account)],
    sessions: (await client.fetchQuery(ownSessions())).items,
    delegations: (await client.fetchQuery(myDelegations())).items,
    'superior-reports': (await client.fetchQuery(ownSuperiorReports())).items.map(nameless),
    corrections: (await client.fetchQuery(ownCorrections())).items.map(nameless),
    incidents: (await client.fetchQuery(ownIncidents())).items,
    ...(await workOf(client, months, yearsOf(months, today))),
    payee: present([await client.fetchQuery(ownPayee())]),
  };
  const own = [account.username, ...(identity.name === undefined ? [] : [identity.name])];
  const parts = await eachOf(trailParts, async (part) => {
    const lines: readonly TrailLine[] = (await trailOf(client, part)).map((line) => lineWithoutNames(line, own));
    return [part, lines] as const;
  });
  return { records, trail: Object.fromEntries(parts) as OwnData['trail'] };
};
