import {
  CENTRE,
  Door,
  loginsOf,
  makeUpAgency,
  passwordOf,
  planning,
  service,
  settler,
  Staff,
  staffing,
  type MonthContext,
} from '@kinerja/demo';

export type Settle = () => Promise<void>;
/** A city that runs: its address and the folder with its logins. */
export type RunningCity = Readonly<{ url: string; home: string }>;
export type OpenSurvey = Readonly<{ surveyId: string; code: string }>;
/** What a load needs of an agency full of people. */
export type StaffedAgency = Readonly<{
  code: string;
  /** Open for reports, the newest first. */
  months: readonly string[];
  survey: OpenSurvey;
  staff: Staff;
  passwordFor: (username: string) => string;
}>;

const MS_PER_DAY = 86_400_000;

/** `back` months before this one, `YYYY-MM`. */
export const monthsBack = (back: number, from = new Date()): string =>
  new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - back, 15)).toISOString().slice(0, 7);

const adminDoor = async (
  { url, home }: RunningCity,
  code: string,
  scope: string,
  label = 'system-admin',
): Promise<Readonly<{ door: Door; password: string }>> => {
  const login = loginsOf(home).find(({ agency, role }) => agency === code && role === label);
  if (!login) throw new Error(`${home} has no login of an administrator of ${code}`);
  const door = new Door(`${url}/${code}`, `${code}|${scope}`);
  await door.post('/api/session', { username: login.username, password: login.password });
  return { door, password: login.password };
};

/** Waits until the agency and the centre have worked in everything. */
export const settlerOf = async (city: RunningCity, code: string): Promise<Settle> => {
  const [{ door }, centre] = [await adminDoor(city, code, 'rig'), await adminDoor(city, CENTRE, 'rig')];
  return settler(door, centre.door);
};

const openSurvey = async (officer: Door): Promise<OpenSurvey> => {
  const { items } = await officer.get<{ items: readonly { serviceId: string }[] }>('/api/surveys/services');
  const [first] = items;
  if (!first) throw new Error('the agency has no service to ask citizens about');
  const day = (offset: number): string => new Date(Date.now() + offset * MS_PER_DAY).toISOString().slice(0, 10);
  const about = { serviceId: first.serviceId, title: 'Survei terbuka', from: day(-7), to: day(7) };
  const survey = await officer.post<OpenSurvey>('/api/surveys/surveys', about);
  await officer.post(`/api/surveys/surveys/${survey.surveyId}/opening`, {});
  return { surveyId: survey.surveyId, code: survey.code };
};

/** Lets the demo's people move in; answers what the load needs of them. */
export const staffAgency = async (city: RunningCity, code: string, size: number): Promise<StaffedAgency> => {
  const { door: admin, password: secret } = await adminDoor(city, code, 'admin');
  const { door: secondAdmin } = await adminDoor(city, code, 'second', 'second-admin');
  const [month, settle] = [monthsBack(1), await settlerOf(city, code)];
  const [madeUp, staff] = [makeUpAgency(code, size), new Staff()];
  const context: MonthContext = {
    agency: code,
    month,
    year: Number(month.slice(0, 4)),
    madeUp,
    admin,
    secondAdmin,
    staff,
    settle,
  };
  for (const stage of [staffing(secret), service, planning]) await stage.run(context, () => undefined);
  const earlier = [2, 3, 4].map((back) => monthsBack(back));
  for (const other of earlier)
    await staff.officer('agency-admin').post('/api/planning/periods', { month: other, closesOn: `${other}-28` });
  const survey = await openSurvey(staff.officer('survey-officer'));
  await settle();
  return {
    code,
    months: [month, ...earlier],
    survey,
    staff,
    passwordFor: (username) => passwordOf(secret, username),
  };
};
