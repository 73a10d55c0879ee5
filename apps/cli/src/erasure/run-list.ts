import { writeFileSync } from 'node:fs';
import { instancesOf, type KnownInstance } from '@kinerja/backup';
import { CENTRE, Databases, type Home } from '@kinerja/installation';

export type ListOptions = Readonly<{ home?: string; instance?: string; json?: string }>;

/** `holding`: services that have not destroyed a key of the person yet. */
type Erased = Readonly<{
  instance: string;
  employeeId: string;
  at: string;
  ground: string;
  holding: readonly string[];
}>;
type Decided = Readonly<{ employeeId: string; at: string; ground: string }>;

const CONFIRMED = `SELECT data ->> 'employeeId' AS "employeeId", data ->> 'at' AS at, data ->> 'ground' AS ground
  FROM log.events WHERE type = 'ErasureConfirmed' ORDER BY position`;
const HELD = 'SELECT DISTINCT subject FROM log.personal_keys WHERE wrapped_key IS NOT NULL AND subject = ANY ($1)';

const erasedIn = async (databases: Databases, { instance, services }: KnownInstance): Promise<readonly Erased[]> => {
  const { code } = instance;
  const decided = (await (await databases.pool(code, 'identity')).query<Decided>(CONFIRMED)).rows;
  const holding = new Map<string, string[]>();
  for (const service of services) {
    const pool = await databases.pool(code, service);
    const { rows } = await pool.query<{ subject: string }>(HELD, [decided.map(({ employeeId }) => employeeId)]);
    for (const { subject } of rows) holding.set(subject, [...(holding.get(subject) ?? []), service]);
  }
  return decided.map((one) => ({ instance: code, ...one, holding: holding.get(one.employeeId) ?? [] }));
};

/** The decisions stand in the log of identity, the keys in the database of each service. @throws CannotStart, PostgresFault */
export const runList = async (home: Home, { instance, json }: ListOptions): Promise<void> => {
  const databases = new Databases(home);
  const found: Erased[] = [];
  try {
    for (const known of instancesOf(home, instance).filter((one) => one.instance.code !== CENTRE))
      found.push(...(await erasedIn(databases, known)));
  } finally {
    await databases.close();
  }
  for (const { instance: code, employeeId, at, ground, holding } of found)
    console.log(`${code}  ${employeeId}  ${at}  ${ground}  ${holding.length === 0 ? 'keys destroyed' : `KEYS LEFT in ${holding.join(', ')}`}`); // prettier-ignore
  const left = found.filter(({ holding }) => holding.length > 0).length;
  console.log(`\n${found.length} erased, ${left} with keys left`);
  if (json) writeFileSync(json, `${JSON.stringify({ left, erased: found }, null, 2)}\n`);
  process.exitCode = left > 0 ? 1 : 0;
};
