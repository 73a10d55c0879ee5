import type { DataSource } from 'typeorm';
import { listOrder, type Page, type PageQuery } from '@kinerja/http-edge';
import type { Authority, EmployeeId } from '@kinerja/vocabulary';
import { SkpInboxRow } from './skp-inbox.table';

const order = listOrder('skp-inbox', 'instant', 'uuid');

/** Plans that wait for a decision of this authority, the longest waiting first; also those without an appraiser (PLAN-008). */
export const waitingFor = async (
  source: DataSource,
  { by, actsFor, recordsForRegionalHead }: Authority,
  page: PageQuery,
): Promise<Page<SkpInboxRow>> => {
  const whose = recordsForRegionalHead
    ? '(waiting.appraiserId = ANY(:appraisers) OR waiting.appraiserId IS NULL)'
    : 'waiting.appraiserId = ANY(:appraisers)';
  const after = order.after(page);
  const query = source
    .getRepository(SkpInboxRow)
    .createQueryBuilder('waiting')
    .where(whose, { appraisers: [by, ...actsFor] })
    .andWhere('waiting.employeeId <> :by', { by })
    .orderBy('waiting.submittedAt')
    .addOrderBy('waiting.skpId')
    .limit(page.limit + 1);
  if (after) query.andWhere('(waiting.submittedAt, waiting.skpId) > (:at, :id)', { at: after[0], id: after[1] });
  return order.page(await query.getMany(), page.limit, ({ submittedAt, skpId }) => [submittedAt, skpId]);
};

/** Plans of a person that wait, whoever decides. */
export const waitingOf = (source: DataSource, employeeId: EmployeeId): Promise<SkpInboxRow[]> =>
  source.getRepository(SkpInboxRow).find({ where: { employeeId }, order: { submittedAt: 'ASC', skpId: 'ASC' } });
