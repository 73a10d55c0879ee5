// What people do all day, as commands of the public API: where to send it, which commands the log will hold, and how many events each.
import { randomUUID } from 'node:crypto';

const SLOTS_OF_A_DAY = 280;
const DAYS = 28;
const two = (number) => String(number).padStart(2, '0');
const time = (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

const deed = (agency, service, what, rest) => {
  const id = randomUUID();
  return { id, agency: agency.code, service, what, commands: { [id]: 1 }, method: 'POST', ...rest };
};

/** Five minutes that nobody has reported for this person yet; the months take turns, so that no log grows too long. */
const nextSlot = (agency, person) => {
  const turn = person.turns++;
  const month = agency.months[turn % agency.months.length];
  const nth = Math.floor(turn / agency.months.length);
  const start = (Math.floor(nth / DAYS) % SLOTS_OF_A_DAY) * 5;
  return { month, date: `${month}-${two((nth % DAYS) + 1)}`, startsAt: time(start), endsAt: time(start + 5) };
};

export const reportActivity = (agency, person) => {
  const { month, ...when } = nextSlot(agency, person);
  const body = { ...when, description: `Tugas harian ${person.turns}` };
  const about = { employeeId: person.employeeId, month, ...body };
  return deed(agency, 'reporting', 'activity.report', { path: '/api/reporting/activities', body, about });
};

const pathOf = ({ employeeId, month, activityId }) =>
  `/api/reporting/activity-logs/${employeeId}/${month}/activities/${activityId}`;

export const approveActivity = (agency, activity) =>
  deed(agency, 'reporting', 'activity.approve', { path: `${pathOf(activity)}/approval`, body: {}, about: activity });

export const returnActivity = (agency, activity) => {
  const body = { note: 'Sebutkan hasilnya.' };
  return deed(agency, 'reporting', 'activity.return', { path: `${pathOf(activity)}/return`, body, about: activity });
};

export const correctActivity = (agency, { description, ...activity }) => {
  const { date, startsAt, endsAt } = activity;
  const body = { date, startsAt, endsAt, description: `${description}, hasil terlampir` };
  const about = { ...activity, description: body.description };
  return deed(agency, 'reporting', 'activity.correct', { method: 'PUT', path: pathOf(activity), body, about });
};

/** One request, a command for each activity; `derive` is the services' own derivation of ids. */
export const approveMany = (agency, activities, derive) => {
  const names = activities.map(({ employeeId, month, activityId }) => ({ employeeId, month, activityId }));
  const request = deed(agency, 'reporting', 'activity.approve-many', { path: '/api/reporting/activity-approvals' });
  const part = ({ employeeId, month, activityId }) => derive(request.id, `${employeeId}/${month}/${activityId}`);
  const commands = Object.fromEntries(names.map((name) => [part(name), 1]));
  return { ...request, body: { activities: names }, commands, about: { activities } };
};

export const draftPlan = (agency, person, year) =>
  deed(agency, 'planning', 'skp.draft', {
    path: '/api/planning/skps',
    body: { year },
    about: { employeeId: person.employeeId, year },
  });

/** Every setting differs from the one before, so each is an event. */
export const setResults = (agency, person, skpId) => {
  const target = String((person.settings += 1));
  const indicators = [{ text: 'Dokumen selesai', aspect: 'quantity', target, unit: 'dokumen', direction: 'higher' }];
  const body = { results: [{ title: 'Terlaksananya tugas', kind: 'main', indicators }] };
  const path = `/api/planning/skps/${skpId}/results`;
  return deed(agency, 'planning', 'skp.results', { method: 'PUT', path, body, about: { skpId, target } });
};

export const registerUnit = (agency) => {
  const name = `Seksi ${(agency.units += 1)}`;
  return deed(agency, 'identity', 'unit.register', { path: '/api/identity/units', body: { name }, about: { name } });
};

export const openPeriod = (agency, month) =>
  deed(agency, 'planning', 'period.open', {
    path: '/api/planning/periods',
    body: { month, closesOn: `${month}-28` },
    about: { month },
  });

export const closePeriod = (agency, month) =>
  deed(agency, 'planning', 'period.close', {
    path: `/api/planning/periods/${month}/closing`,
    body: {},
    about: { month },
  });

/** A citizen's form; the log holds answers in batches and never a visitor's command. */
export const answerSurvey = (agency, { code, surveyId }, visit, marks) => {
  const form = new URLSearchParams({ visit, ...marks });
  return deed(agency, 'surveys', 'survey.answer', { path: `/s/${code}`, form, commands: {}, about: { surveyId } });
};
