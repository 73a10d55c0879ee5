import type { Announcement } from '@kinerja/contracts';
import { checkTable, type TableCheck } from '@kinerja/projections';
import type { ServiceDefinition } from '@kinerja/service-runtime';
import { ServiceUnderTest } from '@kinerja/service-testing';
import { agencyCode, type Role } from '@kinerja/vocabulary';
import { federatedContracts, monitoringService } from '../src/app.module';

/** Heard over the bus; the last one is not registered with the centre. */
export const agencies = ['dinsos', 'dukcapil', 'stranger'] as const;
export type AgencyName = (typeof agencies)[number];

type Row = Readonly<Record<string, unknown>>;

export type Centre = Readonly<{
  /** Says it as a service of the agency. */
  say: (agency: AgencyName, said: Announcement) => Promise<void>;
  /** Resolves when everything said has been worked in. */
  quiet: () => Promise<void>;
  get: (path: string, roles?: readonly Role[], headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Behind the service's back. */
  asSuperuser: (sql: string, values?: readonly string[]) => Promise<readonly Row[]>;
  /** Every read model of messages that can be replayed, folded anew as `kinerja verify` does. */
  foldAnew: () => Promise<readonly TableCheck[]>;
  close: () => Promise<void>;
}>;

const said = async function* (centre: ServiceUnderTest) {
  for (const agency of agencies) yield* centre.servicesOf(agencyCode(agency)).federated(federatedContracts);
};

const foldAnew = async (centre: ServiceUnderTest, { heard }: ServiceDefinition): Promise<readonly TableCheck[]> => {
  const client = await centre.database.pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    const checks: TableCheck[] = [];
    for (const projection of heard.filter(({ isReplayable }) => isReplayable))
      checks.push(await checkTable(client, projection, said(centre)));
    return checks;
  } finally {
    await client.query('ROLLBACK').finally(() => client.release());
  }
};

/** The centre with two registered agencies and a third that may only pretend. */
export const startCentre = async (): Promise<Centre> => {
  const registered = [
    { agency: agencyCode('dinsos'), name: 'Dinas Sosial' },
    { agency: agencyCode('dukcapil'), name: 'Disdukcapil' },
  ];
  const surroundings = { agency: agencyCode('bkpsdm'), centreOf: agencies.map(agencyCode) };
  const definition = monitoringService({ agencies: registered });
  const centre = await ServiceUnderTest.start(definition, surroundings);
  return {
    say: (agency, announcement) => centre.servicesOf(agencyCode(agency)).say(announcement),
    quiet: () => centre.quiet(),
    get: (path, roles = ['bkpsdm-analyst'], headers = {}) => centre.send({ roles }, 'GET', path, { headers }),
    asSuperuser: async (sql, values = []) => (await centre.database.superuser.query<Row>(sql, [...values])).rows,
    foldAnew: () => foldAnew(centre, definition),
    close: () => centre.stop(),
  };
};
