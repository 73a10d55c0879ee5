import { connectLocalPostgres, startLocalPostgres, type LocalPostgres } from '@kinerja/local-postgres';
import type { ServiceDefinition } from '@kinerja/service-shell';
import { Pool } from 'pg';
import { CENTRE, type City } from '../city/city';
import { CannotStart, type Home } from '../home/home';
import { secretsOf } from '../home/secrets';
import { agencyDefinitions } from '../instance/agency-services';
import { centreDefinitions } from '../instance/centre-services';
import type { Check, Verdict } from './check';
import type { ServiceUnderCheck } from './service-under-check';
import { verifyService } from './verify-service';

/** The server of the running city, or one of our own for the time of the check. */
const serverOf = async (home: Home): Promise<LocalPostgres> =>
  connectLocalPostgres(home.postgres) ?? startLocalPostgres({ folder: home.postgres });

/** Superuser connections to the services' databases, opened when first asked for. */
class Databases {
  private readonly pools = new Map<string, Pool>();

  constructor(private readonly postgres: LocalPostgres) {}

  of(instance: string, service: string): Pool {
    const name = `${instance}_${service}`;
    const known = this.pools.get(name);
    if (known) return known;
    const pool = new Pool({ connectionString: this.postgres.url(name), max: 3 });
    // A connection lost while idle (the server is stopping) shows itself at the next question, if there is one.
    pool.on('error', () => undefined);
    this.pools.set(name, pool);
    return pool;
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
  }
}

const definitionsOf = (
  home: Home,
  city: City,
): readonly (readonly [instance: string, definition: ServiceDefinition])[] => {
  const agencies = city.agencies.flatMap(({ code }) =>
    agencyDefinitions({ secrets: secretsOf(home, code) }).map((definition) => [code, definition] as const),
  );
  const centre = centreDefinitions({ secrets: secretsOf(home, CENTRE), feeds: [] });
  return [...agencies, ...centre.map((definition) => [CENTRE, definition] as const)];
};

const servicesOf = (home: Home, city: City, databases: Databases): ServiceUnderCheck[] => {
  const codes = new Set([...city.agencies.map(({ code }) => code), CENTRE]);
  return definitionsOf(home, city).map(([instance, definition]) => ({
    instance,
    definition,
    sealingKey: secretsOf(home, instance).sealingKey,
    pool: databases.of(instance, definition.name),
    publisher: (agency, context) => (codes.has(agency) ? databases.of(agency, context) : undefined),
  }));
};

/**
 * Recomputes every service of the city and tells each check as it is done. Works beside a running city and without one.
 * @throws CannotStart when there is no city in the home.
 */
export const verifyCity = async (home: Home, tell: (check: Check) => void): Promise<Verdict> => {
  const city = home.read<City>('city.json');
  if (!city) throw new CannotStart(`There is no city in ${home.folder}. Name its folder with --home DIR.`);
  const postgres = await serverOf(home);
  const databases = new Databases(postgres);
  try {
    const checks: Check[] = [];
    for (const service of servicesOf(home, city, databases)) {
      const found = await verifyService(service);
      found.forEach(tell);
      checks.push(...found);
    }
    return { clean: checks.every(({ ok }) => ok), checks };
  } finally {
    await databases.close();
    await postgres.stop();
  }
};
