// The city that is spoilt: one of its own in a temporary folder, with people, plans, open months and an open survey.
import { join } from 'node:path';
import { jsonIn, freePort, System } from '../chaos/system.mjs';
import { settlerOf, staffAgency } from '../chaos/staff.mjs';
import { Guest } from './client.mjs';

const AGENCY = 'fuzz';
export const CENTRE = 'bkpsdm';
/** Chief, heads of units and members. */
const PEOPLE = 9;
const OFFICES = ['agency-admin', 'payroll-officer', 'payroll-verifier', 'survey-officer'];

const guestsOfLogins = async ({ url, home }) => {
  const guests = [];
  for (const { agency, role, username, password } of jsonIn(join(home, 'demo-logins.json')) ?? [])
    guests.push(await new Guest({ url, instance: agency, name: `${role} of ${agency}` }).signIn(username, password));
  return guests;
};

const guestsOfStaff = async ({ url }, { code, staff, passwordFor }) => {
  const [chief, heads, members] = staff.levels;
  const people = [...chief, ...heads.slice(0, 1), ...members.slice(-2)].map(({ person }) =>
    person.staffNumber.toLowerCase(),
  );
  const guests = [];
  for (const username of [...OFFICES, ...people])
    guests.push(await new Guest({ url, instance: code, name: username }).signIn(username, passwordFor(username)));
  return guests;
};

const uuid = () => globalThis.crypto.randomUUID();

/** Who only looks, at the agency and at the centre; made by their administrators. */
const observerOf = async ({ url }, admin) => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': uuid() };
  const roles = admin.instance === CENTRE ? ['bkpsdm-analyst', 'auditor'] : ['auditor'];
  const account = JSON.stringify({ username: 'observer', roles });
  const made = await admin.ask({ method: 'POST', path: '/api/identity/accounts', headers, body: account });
  if (made.status !== 201) throw new Error(`no observer of ${admin.instance}: ${made.status} ${made.text}`);
  const password = `observes everything ${uuid()}`;
  const entry = JSON.stringify({ username: 'observer', code: JSON.parse(made.text).activationCode, password });
  const guest = new Guest({ url, instance: admin.instance, name: 'observer' });
  await guest.ask({
    method: 'POST',
    path: '/api/activation',
    headers: { ...headers, 'idempotency-key': uuid() },
    body: entry,
  });
  return guest.signIn('observer', password);
};

/**
 * {url, home, code, survey, guests, settle}: `settle` waits until everything that was said has been heard, and throws when it
 * takes too long. It is signed in before the run, whose wrong passwords put a delay before its name.
 */
export const ownCity = async (folder, undo) => {
  const system = new System({
    home: join(folder, 'home'),
    edition: 'embedded',
    agencies: [AGENCY],
    port: await freePort(),
  });
  undo.push(() => system.stop());
  await system.start();
  const agency = await staffAgency(system, AGENCY, PEOPLE);
  const admins = await guestsOfLogins(system);
  const observers = [];
  for (const admin of admins) observers.push(await observerOf(system, admin));
  const guests = [...admins, ...observers, ...(await guestsOfStaff(system, agency))];
  return {
    url: system.url,
    home: system.home,
    code: AGENCY,
    survey: agency.survey,
    guests,
    settle: await settlerOf(system, AGENCY),
  };
};

export const runningCity = async ({ url, home }) => {
  const guests = await guestsOfLogins({ url, home });
  const code = guests.map(({ instance }) => instance).find((instance) => instance !== CENTRE);
  return { url, home, code, survey: undefined, guests, settle: await settlerOf({ url, home }, code) };
};
