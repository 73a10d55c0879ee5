import type { Home } from '@kinerja/installation';
import { OperatorFault } from '../operator/operator-fault';
import { activationLink } from '../operator/activation-link';
import { addressOf, operate } from '../operator/running-service';

export type AccountOptions = Readonly<{
  home?: string;
  agency: string;
  username: string;
  reason: string;
  role?: string;
}>;
type Code = Readonly<{ code: string; expiresAt: string }>;

/** Accounts are decided by the service that has them. @throws OperatorFault while it stands still. */
const identityOf = (home: Home, instance: string): string => {
  const address = addressOf(home, { instance, service: 'identity' });
  if (address === undefined) throw new OperatorFault(`${instance} stands still; start it first.`);
  return address;
};

const recover = async (home: Home, { agency, username, reason }: AccountOptions): Promise<void> => {
  const address = identityOf(home, agency);
  const body = { username, reason };
  const { code, expiresAt } = await operate<Code>(home, agency, { address, path: '/accounts/recovery', body });
  console.log(`code for ${username}, good until ${expiresAt}: ${code}`);
  const link = activationLink(home, { agency, username, code });
  if (link) console.log(`or this link, which holds it: ${link}`);
  console.log('Its person enters it at "Aktifkan akun" with a new password. The old one counts until then.');
};

const grant = async (home: Home, { agency, username, reason, role }: AccountOptions): Promise<void> => {
  if (role === undefined) throw new OperatorFault('Say which role: --role agency-admin, for example.');
  const address = identityOf(home, agency);
  await operate(home, agency, { address, path: '/accounts/role', body: { username, reason, role } });
  console.log(`${username} is ${role} now; the log says that the owner of the machine gave the role.`);
};

/** @throws OperatorFault with a sentence. */
export const runAccount = (home: Home, action: string, options: AccountOptions): Promise<void> =>
  action === 'grant' ? grant(home, options) : recover(home, options);
