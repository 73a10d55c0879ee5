import type { ControlLine, ControlTotalsStated } from '@kinerja/contracts';
import type { ServiceUnderTest } from './service-under-test';

/** What the service said to the centre under a contract, in no order. */
export const toTheCentre = async <Data>({ database }: ServiceUnderTest, type: string): Promise<readonly Data[]> => {
  const { rows } = await database.pool.query<{ data: Data }>(
    `SELECT envelope::jsonb -> 'data' AS data FROM log.outbox WHERE type = $1 AND topic LIKE '%.fed.%'`,
    [type],
  );
  return rows.map(({ data }) => data);
};

/** What it states, when its operator asks, that the centre should hold of the month. @throws Error when it states nothing. */
export const statedTotals = async (service: ServiceUnderTest, month: string): Promise<readonly ControlLine[]> => {
  const answer = await service.post({ roles: ['system-admin'] }, '/operator/control-totals', { month });
  const said = await toTheCentre<ControlTotalsStated>(service, `${service.service.name}.control-totals-stated`);
  const latest = said.find((one) => one.month === month && one.revision === answer.body['revision']);
  if (!latest) throw new Error(`nothing stated: ${JSON.stringify(answer.body)}`);
  return latest.lines;
};
