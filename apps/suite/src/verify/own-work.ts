import { sqlReactions, sqlWork } from '@kinerja/processes';
import type { Check } from './check';
import { nameOf, type ServiceUnderCheck } from './service-under-check';

/** Of a database that was made before there were processes nothing is asked. */
const isThere = async ({ pool }: ServiceUnderCheck): Promise<boolean> => {
  const { rows } = await pool.query<{ there: boolean }>(`SELECT to_regclass('process.work') IS NOT NULL AS there`);
  return rows[0]?.there ?? false;
};

const beyondHead = async ({ pool }: ServiceUnderCheck): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ name: string; position: string; head: string }>(
    `SELECT at.name, at.position, head.position AS head FROM process.reactions at, log.head
     WHERE at.position > head.position ORDER BY at.name`,
  );
  return rows.map(
    ({ name, position, head }) =>
      `${name} stands at position ${position}, beyond the log's head ${head}, and would pass over what is written next`,
  );
};

const faultsOf = async (service: ServiceUnderCheck): Promise<readonly string[]> => {
  const parked = [...(await sqlReactions(service.pool).parkedCounts())].map(
    ([reaction, count]) => `${count} events wait, because ${reaction} failed for one of their stream`,
  );
  const unfinished = await sqlWork(service.pool).unfinished();
  const refused = unfinished.flatMap(({ process, refused: [first, ...others] }) =>
    first ? [`${process} was refused for ${others.length + 1}, the first is ${first.part}: ${first.code}`] : [],
  );
  return [...(await beyondHead(service)), ...parked, ...refused];
};

/** What a service does by itself: reactions to its own events, and the processes they make due. */
export const checkOwnWork = async (service: ServiceUnderCheck): Promise<Check[]> => {
  if (!(await isThere(service))) return [];
  const faults = await faultsOf(service);
  const detail = faults.join('; ') || 'nothing failed, nothing was refused';
  return [{ service: nameOf(service), check: 'reactions and processes', ok: faults.length === 0, detail }];
};
