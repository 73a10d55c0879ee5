import { correctionId, type CorrectionKeeper } from '@kinerja/identity-domain';
import type { EmployeeId } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import { accountNames } from '../account/account-names.queries';
import type { CorrectionStanding, CorrectionView } from './correction.view';
import { CorrectionRow } from './corrections.table';

export type After = Readonly<{ at: string; id: string }>;
type Asked = Readonly<{
  keepers: readonly CorrectionKeeper[];
  state?: CorrectionStanding;
  after?: After;
  limit: number;
}>;

/** Those that somebody with these duties decides about, the longest waiting first. */
export const correctionsAfter = (
  source: DataSource,
  { keepers, state, after, limit }: Asked,
): Promise<readonly CorrectionRow[]> => {
  const query = source
    .getRepository(CorrectionRow)
    .createQueryBuilder('correction')
    .where({ keeper: Any([...keepers]) })
    .orderBy('correction.askedAt')
    .addOrderBy('correction.correctionId')
    .limit(limit);
  if (state) query.andWhere('correction.state = :state', { state });
  if (after) query.andWhere('(correction.askedAt, correction.correctionId) > (:at, :id)', after);
  return query.getMany();
};

/** The newest first. */
export const correctionsOf = (source: DataSource, employeeId: EmployeeId): Promise<readonly CorrectionRow[]> =>
  source.getRepository(CorrectionRow).find({ where: { employeeId }, order: { askedAt: 'DESC', correctionId: 'DESC' } });

export const correctionWith = (source: DataSource, id: string): Promise<CorrectionRow | null> =>
  source.getRepository(CorrectionRow).findOneBy({ correctionId: correctionId(id) });

/** `asks`: who reads them. */
export const correctionItems = async (
  source: DataSource,
  rows: readonly CorrectionRow[],
  asks: EmployeeId | undefined,
): Promise<CorrectionView[]> => {
  const names = await accountNames(source, rows.map(({ decidedBy }) => decidedBy)); // prettier-ignore
  return rows.map(({ right, reason, endedAt, decidedBy, answer, ...said }) => ({
    ...{ ...said, isOwn: said.employeeId === asks },
    ...(right !== null && { right }),
    ...(reason !== null && { reason }),
    ...(endedAt !== null && { endedAt }),
    ...(decidedBy !== null && { decidedBy: names.of(decidedBy) }),
    ...(answer !== null && { answer }),
  }));
};
