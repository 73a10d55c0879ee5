// Agencies full of people for the load: registered, signed in, with plans, open months and an open survey, by the demo's own stages.
import { built } from './built.mjs';
import { Visitor } from './visitor.mjs';

const demo = (module) => built(`apps/cli/src/demo/${module}.js`);
const CENTRE = 'bkpsdm';

/** `back` months before this one, `YYYY-MM`. */
export const monthsBack = (back, from = new Date()) =>
  new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - back, 15)).toISOString().slice(0, 7);

const logins = ({ home }) => demo('running-system').loginsOf(home);

const adminDoor = async (system, code, scope) => {
  const { Door } = demo('door/door');
  const door = new Door(`${system.url}/${code}`, `${code}|${scope}`);
  const { username, password } = logins(system).find((one) => one.agency === code && one.role === 'system-admin');
  await door.post('/api/session', { username, password });
  return { door, password };
};

/** Waits until the agency and the centre have worked in everything. */
export const settlerOf = async (system, code) => {
  const [{ door }, centre] = [await adminDoor(system, code, 'rig'), await adminDoor(system, CENTRE, 'rig')];
  return demo('settle').settler(door, centre.door);
};

const openSurvey = async (officer) => {
  const { items } = await officer.get('/api/surveys/services');
  const today = new Date();
  const day = (offset) => new Date(today.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  const about = { serviceId: items[0].serviceId, title: 'Survei terbuka', from: day(-7), to: day(7) };
  const { surveyId, code } = await officer.post('/api/surveys/surveys', about);
  await officer.post(`/api/surveys/surveys/${surveyId}/opening`, {});
  return { surveyId, code };
};

/** Lets the demo's people move in; answers what the load needs of them. */
export const staffAgency = async (system, code, size) => {
  const { staffing, passwordOf } = demo('stages/staffing.stage');
  const { door: admin, password: secret } = await adminDoor(system, code, 'admin');
  const [month, settle] = [monthsBack(1), await settlerOf(system, code)];
  const madeUp = demo('people/made-up-agency').makeUpAgency(code, size);
  const staff = new (demo('staff').Staff)();
  const context = { agency: code, month, year: Number(month.slice(0, 4)), madeUp, admin, staff, settle };
  for (const stage of [staffing(secret), demo('stages/survey.stage').service, demo('stages/planning.stage').planning])
    await stage.run(context, () => undefined);
  const months = [month, ...[2, 3, 4].map((back) => monthsBack(back))];
  for (const other of months.slice(1))
    await staff.officer('agency-admin').post('/api/planning/periods', { month: other, closesOn: `${other}-28` });
  const survey = await openSurvey(staff.officer('survey-officer'));
  await settle();
  return { code, months, survey, staff, passwordFor: (username) => passwordOf(secret, username), units: 0 };
};

/** The same people as visitors that write into the ledger. */
export const peopleOf = (agency, system, desk) => {
  const base = `${system.url}/${agency.code}`;
  const visitor = (username) =>
    new Visitor(desk, { base, username: `${username}@${agency.code}`, password: agency.passwordFor(username) });
  const admin = visitor('agency-admin');
  const people = agency.staff.all.map(({ person, employeeId }) => ({
    person,
    employeeId,
    visitor: visitor(person.staffNumber.toLowerCase()),
    turns: 0,
    settings: 0,
    waiting: [],
    returned: [],
  }));
  const byNumber = new Map(people.map((one) => [one.person.staffNumber, one.visitor]));
  for (const one of people) one.superior = byNumber.get(one.person.superior) ?? admin;
  return { people, admin, citizen: new Visitor(desk, { base }) };
};
