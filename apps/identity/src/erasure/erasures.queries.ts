import type { EmployeeId } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import { accountNames } from '../account/account-names.queries';
import { FORGOTTEN } from '../person/person-item';
import { PersonRow } from '../person/people.table';
import { ErasureRow } from './erasures.table';
import type { ErasureStateName, ErasureView } from './erasure.view';

export type After = Readonly<{ at: string; erasureId: string }>;
type Asked = Readonly<{ state?: ErasureStateName; after?: After; limit: number }>;

/** The newest first. */
export const erasuresAfter = (source: DataSource, { state, after, limit }: Asked): Promise<readonly ErasureRow[]> => {
  const query = source
    .getRepository(ErasureRow)
    .createQueryBuilder('erasure')
    .orderBy('erasure.askedAt', 'DESC')
    .addOrderBy('erasure.erasureId', 'DESC')
    .limit(limit);
  if (state) query.andWhere('erasure.state = :state', { state });
  if (after) query.andWhere('(erasure.askedAt, erasure.erasureId) < (:at, :erasureId)', after);
  return query.getMany();
};

/** The one that waits or was carried out, else none. */
export const erasureOf = (source: DataSource, employeeId: EmployeeId): Promise<ErasureRow | null> =>
  source.getRepository(ErasureRow).findOneBy({ employeeId, state: Any(['asked', 'confirmed']) });

export const isErased = (source: DataSource, employeeId: EmployeeId): Promise<boolean> =>
  source.getRepository(ErasureRow).existsBy({ employeeId, state: 'confirmed' });

export const erasureItems = async (
  source: DataSource,
  rows: readonly ErasureRow[],
  asks: string,
): Promise<ErasureView[]> => {
  const [people, names] = await Promise.all([
    source.getRepository(PersonRow).findBy({ employeeId: Any(rows.map(({ employeeId }) => employeeId)) }),
    accountNames(source, rows.flatMap(({ askedBy, endedBy }) => [askedBy, endedBy])),
  ]); // prettier-ignore
  const persons = new Map(people.map((person) => [person.employeeId, person]));
  return rows.map(({ reason, endedBy, endedAt, askedBy, ...row }) => ({
    ...row,
    ...{ staffNumber: persons.get(row.employeeId)?.staffNumber ?? '', askedBy: names.of(askedBy) },
    name: persons.get(row.employeeId)?.name ?? FORGOTTEN,
    ...(reason !== null && { reason }),
    ...(endedBy && { endedBy: names.of(endedBy) }),
    ...(endedAt && { endedAt }),
    isOwn: askedBy === asks,
  }));
};
