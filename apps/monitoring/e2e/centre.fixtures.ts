import { generateKeyPairSync } from 'node:crypto';
import type { Announcement } from '@kinerja/contracts';
import { uuidv7 } from '@kinerja/kernel';
import { embeddedBus, federatedTopicsOf } from '@kinerja/messaging';
import { signAccessToken, startService, type RunningService } from '@kinerja/service-shell';
import { testDatabase } from '@kinerja/testing';
import { agencyCode, type Role } from '@kinerja/vocabulary';
import { federatedContracts, monitoringService } from '../src/app.module';
import { publisher, type Publisher } from './publisher.fixtures';

const CENTRE = agencyCode('bkpsdm');
/** Heard over the bus; the last one is not registered with the centre. */
export const agencies = ['dinsos', 'dukcapil', 'stranger'] as const;
export type AgencyName = (typeof agencies)[number];
const services = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys'] as const;

export type Centre = Readonly<{
  service: RunningService;
  /** Says it as a service of the agency. */
  say: (agency: AgencyName, said: Announcement) => Promise<void>;
  /** Resolves when everything said has been worked in. */
  quiet: () => Promise<void>;
  get: (path: string, roles?: readonly Role[], headers?: Readonly<Record<string, string>>) => Promise<Response>;
  close: () => Promise<void>;
}>;

const keys = generateKeyPairSync('ed25519');
const privateKey = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const tokenPublicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();

const getter =
  (url: string): Centre['get'] =>
  async (path, roles = ['bkpsdm-analyst'], headers = {}) => {
    const token = await signAccessToken(privateKey, { accountId: uuidv7(), agency: CENTRE, roles });
    const authorization = roles.length > 0 ? { authorization: `Bearer ${token}` } : {};
    return fetch(`${url}${path}`, { headers: { ...authorization, ...headers } });
  };

const workedIn = async (service: RunningService): Promise<number> =>
  (await service.status()).inbox.reduce((sum, { next }) => sum + next, 0);

/** The centre with two registered agencies and a third that may only pretend. */
export const startCentre = async (): Promise<Centre> => {
  const bus = embeddedBus();
  const publishers = new Map<string, Publisher>();
  for (const agency of agencies)
    for (const service of services) publishers.set(`${agency}.${service}`, await publisher(bus, agency, service));
  const database = await testDatabase();
  const topics = agencies.flatMap((agency) => federatedTopicsOf(agency, federatedContracts));
  const registered = [
    { agency: agencyCode('dinsos'), name: 'Dinas Sosial' },
    { agency: agencyCode('dukcapil'), name: 'Disdukcapil' },
  ];
  const { url: appUrl, ownerUrl } = database;
  const settings = {
    agency: CENTRE,
    zone: 'WIB',
    database: { appUrl, ownerUrl },
    tokenPublicKey,
    logLevel: 'error',
  } as const;
  const service = await startService(monitoringService({ agencies: registered }), settings, {
    sources: [{ bus, topics }],
  });
  let said = 0;
  return {
    service,
    say: async (agency, announcement) => {
      said += 1;
      await publishers.get(`${agency}.${announcement.contract.type.split('.')[0]}`)?.say(announcement);
    },
    quiet: async () => {
      while ((await workedIn(service)) < said) await new Promise(setImmediate);
    },
    get: getter(service.url),
    close: async () => {
      await service.close();
      for (const each of publishers.values()) await each.close();
      await database.drop();
    },
  };
};
