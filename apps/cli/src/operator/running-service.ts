import { userInfo, hostname } from 'node:os';
import { uuidv7 } from '@kinerja/clock';
import { databaseName, Databases, keptSecretsOf, type Home } from '@kinerja/installation';
import { isRunning } from '@kinerja/local-process';
import { signAccessToken } from '@kinerja/http-edge';
import { agencyCode } from '@kinerja/vocabulary';
import type { Pool } from 'pg';
import { OperatorFault } from './operator-fault';

/** A service of an instance, as the operator names it. */
export type ServiceName = Readonly<{ instance: string; service: string }>;

type Process = Readonly<{ name: string; kind: string; pid: number; port: number }>;
type ClusterFile = Readonly<{ processes?: readonly Process[] }>;
type DoorFile = Readonly<{ url: string; pid: number }>;

/** Who does it, kept with what is done. */
export const operatorName = (): string => `operator:${userInfo().username}@${hostname()}`;

/** Where the service's operator routes are now; undefined when it stands still. */
export const addressOf = (home: Home, { instance, service }: ServiceName): string | undefined => {
  const processes = home.read<ClusterFile>('cluster.json')?.processes ?? [];
  const own = processes.find(({ name, kind }) => kind === 'service' && name === `${instance}/${service}`);
  if (own && isRunning(own.pid)) return `http://127.0.0.1:${own.port}/operator`;
  const door = home.read<DoorFile>('door.json');
  return door && isRunning(door.pid) ? `${door.url}/${instance}/api/${service}/operator` : undefined;
};

/** A token of a minute, signed with the instance's own key: whoever can read the home may operate it. */
const tokenFor = (home: Home, instance: string): Promise<string> => {
  const who = { accountId: operatorName(), agency: agencyCode(instance), roles: ['system-admin'] as const };
  return signAccessToken(keptSecretsOf(home, instance).tokenPrivateKey, who, '1m');
};

type Asked = Readonly<{ address: string; path: string; body?: object }>;

/** @throws OperatorFault with the service's own words when it refuses. */
export const operate = async <Answer>(
  home: Home,
  instance: string,
  { address, path, body }: Asked,
): Promise<Answer> => {
  const headers = {
    authorization: `Bearer ${await tokenFor(home, instance)}`,
    'content-type': 'application/json',
    'idempotency-key': uuidv7(),
  };
  const request = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
  const response = await fetch(`${address}${path}`, request).catch((error: Error) => {
    throw new OperatorFault(`${address} does not answer: ${error.message}`);
  });
  const answer = (await response.json().catch(() => {
    throw new OperatorFault(`${address} does not answer as a service does (status ${response.status}).`);
  })) as Answer & { title?: string; code?: string };
  if (!response.ok) throw new OperatorFault(answer.title ?? `it answered ${response.status}`, answer.code);
  return answer;
};

/** The service's database as superuser, while the service stands still. */
export const withDatabase = async <Result>(
  home: Home,
  { instance, service }: ServiceName,
  run: (pool: Pool) => Promise<Result>,
): Promise<Result> => {
  const databases = new Databases(home);
  try {
    return await run(await databases.pool(instance, service));
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
    throw new OperatorFault(`There is no database ${databaseName(instance, service)} in ${home.folder}.`);
  } finally {
    await databases.close();
  }
};
