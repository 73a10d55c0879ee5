import { uuidv7 } from '@kinerja/clock';
import { generateKeyPairSync } from 'node:crypto';
import { embeddedBus } from '@kinerja/messaging';
import { agencyCode, employeeId } from '@kinerja/vocabulary';
import { signAccessToken } from '@kinerja/http-edge';
import { startService, type RunningService, type ServiceSettings } from '../index';
import { counterService } from './counter-service.fixtures';

const agency = agencyCode('diskominfo');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** The counter service on a database of its own choice. */
export const startCounters = (database: ServiceSettings['database']): Promise<RunningService> => {
  const tokenPublicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const settings = { agency, zone: 'WITA', database, tokenPublicKey, logLevel: 'silent' } as const;
  return startService(counterService, settings, { bus: embeddedBus() });
};

/** Opens a counter; answers the status. */
export const openCounter = async ({ url }: RunningService): Promise<number> => {
  const signedIn = { accountId: uuidv7(), employeeId: employeeId(uuidv7()), agency, roles: ['employee'] } as const;
  const headers = {
    authorization: `Bearer ${await signAccessToken(pem, signedIn)}`,
    'content-type': 'application/json',
    'idempotency-key': uuidv7(),
  };
  const answer = await fetch(`${url}/counters`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name: 'visitors' }),
  });
  return answer.status;
};

export type Ready = Readonly<{ status: number; failing: readonly Readonly<{ name: string; detail: string }>[] }>;

export const readinessOf = async ({ url }: RunningService): Promise<Ready> => {
  const answer = await fetch(`${url}/readyz`);
  const { failing = [] } = (await answer.json()) as Partial<Ready>;
  return { status: answer.status, failing };
};

/** A series as `scrape` names it: labels in the order of the alphabet. */
export const seriesOf = (name: string, labels: Readonly<Record<string, string>> = {}): string => {
  const pairs = Object.entries({ service: 'surveys', agency: 'diskominfo', ...labels });
  return `${name}{${pairs.map(([label, value]) => `${label}="${value}"`).sort().join()}}`; // prettier-ignore
};

const inOrder = (series: string): string =>
  series.replace(/\{(.*)\}$/, (_, labels: string) => `{${(labels.match(/\w+="[^"]*"/g) ?? []).sort().join()}}`);

/** A scrape: series by value. */
export const scrape = async ({ url }: RunningService): Promise<ReadonlyMap<string, number>> => {
  const answer = await fetch(`${url}/metrics`);
  if (answer.status !== 200) throw new Error(`/metrics answers ${String(answer.status)}`);
  const lines = (await answer.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [inOrder(line.slice(0, line.lastIndexOf(' '))), Number(line.slice(line.lastIndexOf(' ')))]),
  );
};
