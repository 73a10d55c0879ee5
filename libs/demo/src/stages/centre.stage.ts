import { CENTRE_INSTANCE } from '@kinerja/vocabulary';
import { Door, Refused } from '../door/door';
import type { Login } from '../logins-file';
import { passwordOf } from './staffing.stage';

/** Offices of the personnel board; their accounts are made once per city. */
const OFFICES = ['bkpsdm-analyst', 'auditor'] as const;

export const CENTRE = CENTRE_INSTANCE;

const open = async (admin: Door, role: string, password: string): Promise<void> => {
  const { activationCode } = await admin.post<{ activationCode: string }>('/api/identity/accounts', {
    username: role,
    roles: [role],
  });
  const door = new Door(admin.base, `${CENTRE}|${role}`);
  try {
    await door.post('/api/activation', { username: role, code: activationCode, password });
  } catch (error) {
    // Active since an earlier run: then the password signs in.
    if (!(error instanceof Refused)) throw error;
    await door.post('/api/session', { username: role, password });
  }
};

/** Signs the centre's administrator in, makes the board's accounts and returns the door and the logins. */
export const enterTheCentre = async (url: string, admin: Login): Promise<{ door: Door; logins: Login[] }> => {
  const door = new Door(`${url}/${CENTRE}`, `${CENTRE}|admin`);
  await door.post('/api/session', { username: admin.username, password: admin.password });
  const logins = OFFICES.map((role) => ({
    agency: CENTRE,
    role,
    username: `${role}@${CENTRE}`,
    password: passwordOf(admin.password, role),
  }));
  for (const { role, password } of logins) await open(door, role, password);
  return { door, logins };
};
