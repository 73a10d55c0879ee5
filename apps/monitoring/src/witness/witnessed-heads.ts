import type { WitnessedHead } from '@kinerja/log-witness';
import type { WitnessEvent } from '@kinerja/monitoring-domain';
import type { Pool } from 'pg';

/** What is left of the heads after one more event: an accepted restart gives up those beyond the point agreed on, and the incarnation of all. */
const after = (heads: readonly WitnessedHead[], { type, data }: WitnessEvent): readonly WitnessedHead[] => {
  switch (type) {
    case 'LogCountersigned':
      return [...heads, { size: data.head.size, root: data.head.root, incarnation: data.incarnation }];
    case 'LogContradicted':
      return heads;
    case 'LogRestartAccepted':
      return heads.filter(({ size }) => size <= data.agreed.size).map(({ size, root }) => ({ size, root }));
  }
};

/** The heads of a log that the centre has countersigned and still holds to, from the centre's own log. */
export const witnessedHeads = async (
  centre: Pool,
  agency: string,
  service: string,
): Promise<readonly WitnessedHead[]> => {
  const { rows } = await centre.query<{ type: WitnessEvent['type']; data: WitnessEvent['data'] }>(
    'SELECT type, data FROM log.events WHERE stream = $1 ORDER BY version',
    [`witness-${agency}-${service}`],
  );
  return rows.reduce<readonly WitnessedHead[]>((heads, row) => after(heads, row as WitnessEvent), []);
};
