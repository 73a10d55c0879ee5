import type { DataSource } from 'typeorm';
import { cursorOf, pageOf, type Page, type PageQuery } from '@kinerja/service-shell';
import type { EmployeeId } from '@kinerja/vocabulary';
import { SkpInboxRow } from './skp-inbox.read-model';

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
  const after = cursorOf(page, 2);
  const query = source
    .getRepository(SkpInboxRow)
    .createQueryBuilder('waiting')
    .where(whose, { employee })
    .andWhere('waiting.employeeId <> :employee')
    .orderBy('waiting.submittedAt')
    .addOrderBy('waiting.skpId')
    .limit(page.limit + 1);
  if (after) query.andWhere('(waiting.submittedAt, waiting.skpId) > (:at, :id)', { at: after[0], id: after[1] });
  return pageOf(await query.getMany(), page.limit, ({ submittedAt, skpId }) => [submittedAt, skpId]);
};
