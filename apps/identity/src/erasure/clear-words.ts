import { DelegationRow } from '@kinerja/directory';
import type { EmployeeId } from '@kinerja/vocabulary';
import { Any, type DataSource, type EntityManager } from 'typeorm';
import { PostRecordRow } from '../assignment/post-records.table';
import { SuperiorReasonRow } from '../assignment/superior-reasons.table';
import { CorrectionRow } from '../correction/corrections.table';
import { DelegationReasonRow } from '../delegation/delegations.table';
import { PersonRow } from '../person/people.table';
import { SuperiorReportRow } from '../superior-report/superior-reports.table';
import { ErasureRow } from './erasures.table';

const clearAll = async (tables: EntityManager, employeeId: EmployeeId): Promise<void> => {
  const posts = await tables.findBy(PostRecordRow, { employeeId });
  const delegations = await tables.findBy(DelegationRow, { employeeId });
  const assignmentId = Any(posts.map((post) => post.assignmentId));
  const delegationId = Any(delegations.map((one) => one.delegationId));
  await tables.update(PersonRow, { employeeId }, { name: null, nip: null });
  await tables.update(PostRecordRow, { employeeId }, { endReason: null, withdrawnReason: null });
  await tables.update(SuperiorReasonRow, { assignmentId }, { reason: null });
  const noWords = { reason: null, note: null, letterNumber: null, endNote: null };
  await tables.update(DelegationReasonRow, { delegationId }, noWords);
  await tables.update(SuperiorReportRow, { employeeId }, { reason: null, decisionReason: null });
  await tables.update(CorrectionRow, { employeeId }, { right: null, reason: null, answer: null });
  await tables.update(ErasureRow, { employeeId }, { reason: null });
};

/** What the log gives as null from now on; a table that is filled anew, or verified, has the same. */
export const clearWords = (source: DataSource, employeeId: EmployeeId): Promise<void> =>
  source.transaction((tables) => clearAll(tables, employeeId));
