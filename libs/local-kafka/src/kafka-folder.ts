import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '@kinerja/local-process';
import type { BrokerPorts } from './broker-settings';
import type { KafkaUser } from './scram-users';

/** What outlives a run: `kafka.json` (0600). */
export type KafkaFolder = Readonly<{
  clusterId: string;
  superUser: KafkaUser;
  ports: readonly BrokerPorts[];
  /** Known to the brokers, by name. */
  users: readonly KafkaUser[];
}>;

const fileIn = (folder: string): string => join(resolve(folder), 'kafka.json');

const fresh = (users: readonly KafkaUser[]): KafkaFolder => ({
  clusterId: randomBytes(16).toString('base64url').replace(/^-/, 'k'),
  superUser: { name: 'superuser', password: randomBytes(24).toString('base64url') },
  ports: [],
  users,
});

export const readFolder = (folder: string, users: readonly KafkaUser[]): KafkaFolder => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(fileIn(folder))) return fresh(users);
  return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as KafkaFolder;
};

export const writeFolder = (folder: string, known: KafkaFolder): void =>
  writeFileSync(fileIn(folder), `${JSON.stringify(known, undefined, 2)}\n`, { mode: 0o600 });

const freePorts = async (tls: boolean): Promise<BrokerPorts> => {
  const ports = { clients: await freePort(), controller: await freePort() };
  return tls ? { ...ports, tls: await freePort() } : ports;
};

/** The wanted ports, else free ones. */
export const choosePorts = async (brokers: number, tls: boolean, wanted: readonly BrokerPorts[] = []) => {
  const ports: BrokerPorts[] = [];
  for (let n = 0; n < brokers; n += 1) ports.push(wanted[n] ?? (await freePorts(tls)));
  return ports;
};
