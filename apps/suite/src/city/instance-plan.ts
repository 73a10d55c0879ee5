import { join } from 'node:path';
import type { LocalPostgres } from '@kinerja/local-postgres';
import {
  AGENCY_SERVICES,
  CENTRE,
  CENTRE_SERVICES,
  databaseName,
  type City,
  type Home,
  secretsOf,
} from '@kinerja/installation';
import { portThrough } from '../processes/fault-rig';
import type { FeedSource, InstanceSettings, ServiceDatabase } from '../processes/instance-settings';

type Place = Readonly<{ kind: InstanceSettings['kind']; code: string; name: string; zone: InstanceSettings['zone'] }>;

const throughPort = (address: string, port: number): string => {
  const url = new URL(address);
  url.port = String(port);
  return url.href;
};

const databasesOf = async (
  postgres: LocalPostgres,
  code: string,
  services: readonly string[],
  port: number,
): Promise<Record<string, ServiceDatabase>> => {
  const entries: [string, ServiceDatabase][] = [];
  for (const service of services) {
    const database = databaseName(code, service);
    const roles = { owner: `${database}_owner`, app: `${database}_app` };
    const { ownerUrl, appUrl } = await postgres.createServiceDatabase({ database, ...roles });
    entries.push([service, { ownerUrl: throughPort(ownerUrl, port), appUrl: throughPort(appUrl, port) }]);
  }
  return Object.fromEntries(entries);
};

/** What each instance of the city needs to start; databases and keys are made where they are missing. */
export class InstancePlan {
  constructor(
    private readonly home: Home,
    private readonly postgresOf: (code: string) => Promise<LocalPostgres>,
    private readonly publicUrl: string,
  ) {}

  async agencies(city: City): Promise<InstanceSettings[]> {
    return Promise.all(
      city.agencies.map((agency) => this.settings({ ...agency, kind: 'agency' }, AGENCY_SERVICES, [])),
    );
  }

  centre(city: City, agencies: readonly InstanceSettings[]): Promise<InstanceSettings> {
    const feeds = agencies.map(({ code, name, publicUrl, secrets }) => ({
      agency: code,
      name,
      url: publicUrl,
      publicKey: secrets.feedPublicKey,
      bearer: secrets.feedBearer,
    }));
    return this.settings(
      { kind: 'centre', code: CENTRE, name: `BKPSDM ${city.name}`, zone: city.zone },
      CENTRE_SERVICES,
      feeds,
    );
  }

  private async settings(
    { kind, code, name, zone }: Place,
    services: readonly string[],
    feeds: readonly FeedSource[],
  ): Promise<InstanceSettings> {
    const postgres = await this.postgresOf(code);
    const port = portThrough(this.home.folder, `postgres/${code}`, postgres.port);
    return {
      kind,
      code,
      name,
      zone,
      basePath: `/${code}`,
      publicUrl: `${this.publicUrl}/${code}`,
      databases: await databasesOf(postgres, code, services, port),
      secrets: secretsOf(this.home, code),
      evidenceFolder: join(this.home.folder, 'evidence', code),
      ...(kind === 'agency' ? { centre: this.witness() } : {}),
      feeds,
    };
  }

  private witness(): NonNullable<InstanceSettings['centre']> {
    return { url: `${this.publicUrl}/${CENTRE}`, publicKey: secretsOf(this.home, CENTRE).feedPublicKey };
  }
}
