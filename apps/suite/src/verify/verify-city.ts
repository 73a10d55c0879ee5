import type { ServiceDefinition } from '@kinerja/service-runtime';
import { cityIn } from '@kinerja/backup';
import { CannotStart, CENTRE, Databases, keptSecretsOf, placesOf, type City, type Home } from '@kinerja/installation';
import { definitionsOf } from '../operator/schema-of';
import type { Check, Verdict } from './check';
import { Corrections } from './corrections';
import type { ServiceUnderCheck } from './service-under-check';
import { verifyLogOf, verifyReadModelsOf } from './verify-service';

const definitionsIn = (
  home: Home,
  city: City,
  only: ReadonlySet<string> | undefined,
): readonly (readonly [instance: string, definition: ServiceDefinition])[] =>
  placesOf(city)
    .filter(({ code }) => only?.has(code) ?? true)
    .flatMap(({ code }) =>
      definitionsOf(code, keptSecretsOf(home, code)).map((definition) => [code, definition] as const),
    );

const keysOf = (home: Home, instance: string): Pick<ServiceUnderCheck, 'sealingKey' | 'feedPublicKey'> => {
  const { sealingKey, feedPublicKey } = keptSecretsOf(home, instance);
  return { sealingKey, feedPublicKey };
};

const servicesOf = (
  home: Home,
  city: City,
  databases: Databases,
  only: ReadonlySet<string> | undefined,
): Promise<ServiceUnderCheck[]> => {
  const codes = new Set(placesOf(city).map(({ code }) => code));
  /** An instance that is looked at by itself may stand where there is no centre. */
  const hasWitness = only?.has(CENTRE) ?? true;
  const wanted = definitionsIn(home, city, only);
  return Promise.all(
    wanted.map(async ([instance, definition]) => ({
      instance,
      definition,
      ...keysOf(home, instance),
      pool: await databases.pool(instance, definition.name),
      witness: hasWitness && instance !== CENTRE ? await databases.pool(CENTRE, 'monitoring') : undefined,
      publisher: (agency: string, context: string) => (codes.has(agency) ? databases.pool(agency, context) : undefined),
    })),
  );
};

/** `only`: the instances to look at. `mayLag`: nothing of them has run since they were put there, read models catch up at the start. */
export type VerifyWish = Readonly<{ only?: ReadonlySet<string>; mayLag?: boolean }>;

/** First all logs, then what was made of them; of a database that cannot be read nothing more is said. */
const checkAll = async (
  services: readonly ServiceUnderCheck[],
  note: (found: readonly Check[]) => void,
  mayLag: boolean,
): Promise<void> => {
  const corrections = new Corrections();
  const readable: ServiceUnderCheck[] = [];
  for (const service of services) {
    const found = await verifyLogOf(service, corrections, mayLag);
    if (!found.some(({ check }) => check === 'database')) readable.push(service);
    note(found);
  }
  for (const service of readable) note(await verifyReadModelsOf(service, { corrections, mayLag }));
};

/**
 * Recomputes every service of the city, or of the instances named, and tells each check as it is done. Works beside a running city and without one.
 * @throws CannotStart when there is no city in the home.
 */
export const verifyCity = async (
  home: Home,
  tell: (check: Check) => void,
  { only, mayLag = false }: VerifyWish = {},
): Promise<Verdict> => {
  const city = cityIn(home);
  const unknown = [...(only ?? [])].find((code) => !placesOf(city).some((place) => place.code === code));
  if (unknown !== undefined) throw new CannotStart(`There is no instance ${unknown} in ${home.folder}.`);
  const databases = new Databases(home);
  try {
    const checks: Check[] = [];
    const note = (found: readonly Check[]): void => {
      found.forEach(tell);
      checks.push(...found);
    };
    await checkAll(await servicesOf(home, city, databases, only), note, mayLag);
    return { clean: checks.every(({ ok }) => ok), checks };
  } finally {
    await databases.close();
  }
};
