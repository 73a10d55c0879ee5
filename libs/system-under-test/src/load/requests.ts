import { randomUUID } from 'node:crypto';
import type { Activity, What } from './entry';
import type { Asked } from './ledger';

/** A command of the public API: where to send it, which commands the log will hold, and how many events each. */
export type LoadRequest<W extends What = What> = Asked<W> &
  Readonly<{
    method: 'POST' | 'PUT';
    path: string;
    body?: object;
    form?: URLSearchParams;
    headers?: Readonly<Record<string, string>>;
  }>;

type Agency = Readonly<{ code: string; months: readonly string[] }>;
type Sent<W extends What> = Pick<LoadRequest<W>, 'path' | 'body' | 'form' | 'about'> &
  Partial<Pick<LoadRequest<W>, 'method' | 'commands'>>;

const SLOTS_OF_A_DAY = 280;
const DAYS = 28;
const two = (number: number): string => String(number).padStart(2, '0');
const time = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

const request = <W extends What>(
  { code: agency }: Readonly<{ code: string }>,
  service: string,
  what: W,
  sent: Sent<W>,
): LoadRequest<W> => {
  const id = randomUUID();
  return { id, agency, service, what, commands: { [id]: 1 }, method: 'POST', ...sent };
};

/** The person's `turn`-th report, from 0: five minutes of its own; the months take turns, so that no log grows too long. */
const slotOf = (months: readonly string[], turn: number) => {
  const month = months[turn % months.length];
  if (month === undefined) throw new Error('no month is open for reports');
  const nth = Math.floor(turn / months.length);
  const start = (Math.floor(nth / DAYS) % SLOTS_OF_A_DAY) * 5;
  return { month, date: `${month}-${two((nth % DAYS) + 1)}`, startsAt: time(start), endsAt: time(start + 5) };
};

export const reportActivity = (agency: Agency, employeeId: string, turn: number): LoadRequest<'activity.report'> => {
  const { month, ...when } = slotOf(agency.months, turn);
  const body = { ...when, description: `Tugas harian ${turn + 1}` };
  const about = { employeeId, month, ...body };
  return request(agency, 'reporting', 'activity.report', { path: '/api/reporting/activities', body, about });
};

const pathOf = ({ employeeId, month, activityId }: Activity): string =>
  `/api/reporting/activity-logs/${employeeId}/${month}/activities/${activityId}`;

export const approveActivity = (agency: Agency, activity: Activity): LoadRequest<'activity.approve'> =>
  request(agency, 'reporting', 'activity.approve', { path: `${pathOf(activity)}/approval`, body: {}, about: activity });

export const returnActivity = (agency: Agency, activity: Activity): LoadRequest<'activity.return'> => {
  const body = { note: 'Sebutkan hasilnya.' };
  return request(agency, 'reporting', 'activity.return', { path: `${pathOf(activity)}/return`, body, about: activity });
};

export const correctActivity = (agency: Agency, activity: Activity): LoadRequest<'activity.correct'> => {
  const { date, startsAt, endsAt } = activity;
  const description = `${activity.description}, hasil terlampir`;
  return request(agency, 'reporting', 'activity.correct', {
    method: 'PUT',
    path: pathOf(activity),
    body: { date, startsAt, endsAt, description },
    about: { ...activity, description },
  });
};

/** One request, a command for each activity; `derive` is the services' own derivation of ids. */
export const approveMany = (
  agency: Agency,
  activities: readonly Activity[],
  derive: (namespace: string, name: string) => string,
): LoadRequest<'activity.approve-many'> => {
  const names = activities.map(({ employeeId, month, activityId }) => ({ employeeId, month, activityId }));
  const whole = request(agency, 'reporting', 'activity.approve-many', {
    path: '/api/reporting/activity-approvals',
    body: { activities: names },
    about: { activities: [...activities] },
  });
  const part = ({ employeeId, month, activityId }: (typeof names)[number]): string =>
    derive(whole.id, `${employeeId}/${month}/${activityId}`);
  return { ...whole, commands: Object.fromEntries(names.map((name) => [part(name), 1])) };
};

export const draftPlan = (agency: Agency, employeeId: string, year: number): LoadRequest<'skp.draft'> =>
  request(agency, 'planning', 'skp.draft', {
    path: '/api/planning/skps',
    body: { year },
    about: { employeeId, year },
  });

/** `setting`: differs from the one before, so that each is an event. */
export const setResults = (agency: Agency, skpId: string, setting: number): LoadRequest<'skp.results'> => {
  const target = String(setting);
  const indicators = [{ text: 'Dokumen selesai', aspect: 'quantity', target, unit: 'dokumen', direction: 'higher' }];
  const body = { results: [{ title: 'Terlaksananya tugas', kind: 'main', indicators }] };
  const path = `/api/planning/skps/${skpId}/results`;
  return request(agency, 'planning', 'skp.results', { method: 'PUT', path, body, about: { skpId, target } });
};

export const registerUnit = (agency: Readonly<{ code: string }>, number: number): LoadRequest<'unit.register'> => {
  const name = `Seksi ${number}`;
  return request(agency, 'identity', 'unit.register', {
    path: '/api/identity/units',
    body: { name, from: '2020-01-01' },
    about: { name },
  });
};

export const openPeriod = (agency: Agency, month: string): LoadRequest<'period.open'> =>
  request(agency, 'planning', 'period.open', {
    path: '/api/planning/periods',
    body: { month, closesOn: `${month}-28` },
    about: { month },
  });

export const closePeriod = (agency: Agency, month: string): LoadRequest<'period.close'> =>
  request(agency, 'planning', 'period.close', {
    path: `/api/planning/periods/${month}/closing`,
    body: {},
    about: { month },
  });

/** A citizen's form; the log holds answers in batches and never a visitor's command. */
export const answerSurvey = (
  agency: Agency,
  { code, surveyId }: Readonly<{ code: string; surveyId: string }>,
  marks: Readonly<Record<string, string>>,
): LoadRequest<'survey.answer'> =>
  request(agency, 'surveys', 'survey.answer', {
    path: `/s/${code}`,
    form: new URLSearchParams({ ...marks }),
    commands: {},
    about: { surveyId },
  });
