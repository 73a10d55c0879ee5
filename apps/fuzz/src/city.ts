import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { CENTRE, loginsOf } from '@kinerja/demo';
import { freePort } from '@kinerja/local-process';
import {
  settlerOf,
  staffAgency,
  System,
  type OpenSurvey,
  type RunningCity,
  type Settle,
  type StaffedAgency,
} from '@kinerja/system-under-test';
import { readJson, type Undo } from '@kinerja/tooling';
import { Type } from 'typebox';
import { Guest } from './guest';

const AGENCY = 'fuzz';
/** Chief, heads of units and members. */
const PEOPLE = 9;
const OFFICES = ['agency-admin', 'payroll-officer', 'payroll-verifier', 'survey-officer'];

/**
 * The city that is spoilt. `settle` waits until everything published has been worked in, and throws when it takes too long; it is signed
 * in before the run, whose wrong passwords put a delay before its name.
 */
export type City = RunningCity & Readonly<{ survey: OpenSurvey | undefined; guests: readonly Guest[]; settle: Settle }>;

const guestsOfLogins = async ({ url, home }: RunningCity): Promise<readonly Guest[]> => {
  const guests: Guest[] = [];
  for (const { agency, role, username, password } of loginsOf(home))
    guests.push(await new Guest({ url, instance: agency, name: `${role} of ${agency}` }).signIn(username, password));
  return guests;
};

const guestsOfStaff = async (url: string, agency: StaffedAgency): Promise<readonly Guest[]> => {
  const [chief = [], heads = [], members = []] = agency.staff.levels;
  const people = [...chief, ...heads.slice(0, 1), ...members.slice(-2)].map(({ person }) =>
    person.staffNumber.toLowerCase(),
  );
  const guests: Guest[] = [];
  for (const username of [...OFFICES, ...people]) {
    const guest = new Guest({ url, instance: agency.code, name: username });
    guests.push(await guest.signIn(username, agency.passwordFor(username)));
  }
  return guests;
};

const post = (path: string, body: object) => ({
  ...{ method: 'POST', path, body: JSON.stringify(body) },
  headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
});

/** Who only looks, at the agency and at the centre; made by their administrators. */
const observerOf = async (url: string, admin: Guest): Promise<Guest> => {
  const roles = admin.instance === CENTRE ? ['bkpsdm-analyst', 'auditor'] : ['auditor'];
  const made = await admin.ask(post('/api/identity/accounts', { username: 'observer', roles }));
  if (made.status !== 201) throw new Error(`no observer of ${admin.instance}: ${made.status} ${made.text}`);
  const { activationCode: code } = readJson(Type.Object({ activationCode: Type.String() }), made.text, 'the account');
  const password = `observes everything ${randomUUID()}`;
  const guest = new Guest({ url, instance: admin.instance, name: 'observer' });
  await guest.ask(post('/api/activation', { username: 'observer', code, password }));
  return guest.signIn('observer', password);
};

/** One in a temporary folder, with people, plans, open months and an open survey. */
export const ownCity = async (folder: string, undo: Undo): Promise<City> => {
  const home = join(folder, 'home');
  const system = new System({ home, edition: 'embedded', agencies: [AGENCY], port: await freePort() });
  undo.push(() => system.stop());
  await system.start();
  const { url } = system;
  const agency = await staffAgency(system, AGENCY, PEOPLE);
  const admins = await guestsOfLogins(system);
  const observers: Guest[] = [];
  // Each instance has two administrators and one who only looks.
  for (const admin of new Map(admins.map((one) => [one.instance, one])).values())
    observers.push(await observerOf(url, admin));
  const guests = [...admins, ...observers, ...(await guestsOfStaff(url, agency))];
  return { url, home, survey: agency.survey, guests, settle: await settlerOf(system, AGENCY) };
};

export const runningCity = async (city: RunningCity): Promise<City> => {
  const guests = await guestsOfLogins(city);
  const agency = guests.find(({ instance }) => instance !== CENTRE);
  if (!agency) throw new Error(`${city.home} has no login of an agency`);
  return { ...city, survey: undefined, guests, settle: await settlerOf(city, agency.instance) };
};
