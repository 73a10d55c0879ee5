import type { LocalPostgres } from '@kinerja/local-postgres';
import {
  AGENCY_SERVICES,
  CENTRE,
  CENTRE_SERVICES,
  databaseName,
  isReal,
  type City,
  type Home,
  secretsOf,
} from '@kinerja/installation';
import { portThrough } from '../processes/fault-rig';
import { databasesOn, type Preparation } from '../deployment/preparation';
import type { FeedSource, InstanceSettings } from '../processes/instance-settings';

type Place = Pick<InstanceSettings, 'kind' | 'code' | 'name' | 'zone'> & Readonly<{ isReal: boolean }>;

const throughPort = (address: string, port: number): string => {
  const url = new URL(address);
  url.port = String(port);
  return url.href;
};

/** What each instance of the city needs to start; keys are made where they are missing, databases by its preparation. */
export class InstancePlan {
  constructor(
    private readonly home: Home,
    private readonly postgresOf: (code: string) => Promise<LocalPostgres>,
    private readonly publicUrl: string,
  ) {}

  /** What must be there before it starts, on the server itself: no fault is put between a preparation and its database. */
  async preparation({ code, kind }: InstanceSettings, jobs: Preparation['jobs']): Promise<Preparation> {
    return { code, kind, ...databasesOn(await this.postgresOf(code), code, kind), jobs };
  }

  async agencies(city: City): Promise<InstanceSettings[]> {
    return Promise.all(
      city.agencies.map((agency) =>
        this.settings({ ...agency, kind: 'agency', isReal: isReal(city) }, AGENCY_SERVICES, []),
      ),
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
      { kind: 'centre', code: CENTRE, name: `BKPSDM ${city.name}`, zone: city.zone, isReal: isReal(city) },
      CENTRE_SERVICES,
      feeds,
    );
  }

  private async settings(
    { kind, code, name, zone, isReal: isOfRealCity }: Place,
    services: readonly string[],
    feeds: readonly FeedSource[],
  ): Promise<InstanceSettings> {
    const postgres = await this.postgresOf(code);
    const port = portThrough(this.home.folder, `postgres/${code}`, postgres.port);
    const addressOf = (service: string): readonly [string, string] => {
      const database = databaseName(code, service);
      return [service, throughPort(postgres.url(database, `${database}_app`), port)];
    };
    return {
      kind,
      code,
      name,
      zone,
      isReal: isOfRealCity,
      basePath: `/${code}`,
      publicUrl: `${this.publicUrl}/${code}`,
      databases: Object.fromEntries(services.map(addressOf)),
      secrets: secretsOf(this.home, code),
      ...(kind === 'agency' ? { centre: this.witness() } : {}),
      feeds,
    };
  }

  private witness(): NonNullable<InstanceSettings['centre']> {
    return { url: `${this.publicUrl}/${CENTRE}`, publicKey: secretsOf(this.home, CENTRE).feedPublicKey };
  }
}
