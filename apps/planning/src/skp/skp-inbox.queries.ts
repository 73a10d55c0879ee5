import type { DataSource } from 'typeorm';
import { listOrder, type Page, type PageQuery } from '@kinerja/service-shell';
import type { EmployeeId } from '@kinerja/vocabulary';
import { SkpInboxRow } from './skp-inbox.table';

const order = listOrder('skp-inbox', 'instant', 'uuid');

/** Who looks into the inbox; `recordsForRegionalHead` sees the plans without an appraiser too (PLAN-008). */
export type Reader = Readonly<{ employee: EmployeeId; recordsForRegionalHead: boolean }>;

/** Plans that wait for this person, the longest waiting first. */
export const waitingFor = async (
  source: DataSource,
  { employee, recordsForRegionalHead }: Reader,
  page: PageQuery,
): Promise<Page<SkpInboxRow>> => {
  const whose = recordsForRegionalHead
    ? '(waiting.appraiserId = :employee OR waiting.appraiserId IS NULL)'
    : 'waiting.appraiserId = :employee';
  const after = order.after(page);
  const query = source
    .getRepository(SkpInboxRow)
    .createQueryBuilder('waiting')
    .where(whose, { employee })
    .andWhere('waiting.employeeId <> :employee')
    .orderBy('waiting.submittedAt')
    .addOrderBy('waiting.skpId')
    .limit(page.limit + 1);
  if (after) query.andWhere('(waiting.submittedAt, waiting.skpId) > (:at, :id)', { at: after[0], id: after[1] });
  return order.page(await query.getMany(), page.limit, ({ submittedAt, skpId }) => [submittedAt, skpId]);
};
