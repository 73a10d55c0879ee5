import type { SuperiorResult } from '@kinerja/planning-domain';
import { caughtUp } from '@kinerja/projections';
import type { ServicePorts } from '@kinerja/service-runtime';
import type { EmployeeId } from '@kinerja/vocabulary';
import { Any } from 'typeorm';
import { SuperiorResultsRow } from './superior-results.table';

const PATIENCE_MS = 5_000;

/** What a plan may link to (PLAN-005): asked once the read models know what the log says, so that a plan submitted just before counts. */
export class LinkableResults {
  constructor(private readonly log: Pick<ServicePorts, 'dataSource' | 'store' | 'projections'>) {}

  /** Results of the superiors, of whatever year; none for the head of the agency. @throws ReadModelsBehind */
  async of(superiors: readonly EmployeeId[]): Promise<readonly SuperiorResult[]> {
    await caughtUp(this.log, PATIENCE_MS);
    const plans = this.log.dataSource.getRepository(SuperiorResultsRow);
    const rows = await plans.findBy({ employeeId: Any([...superiors]) });
    return rows.flatMap(({ results, year }) => results.map(({ resultId }) => ({ resultId, year })));
  }
}
