import { allPostsOf, DelegationRow, postsHeldSql, postsOn } from '@kinerja/directory';
import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { PersonRow } from '../person/people.table';
import { directoryOf, type DirectoryEntry } from '../person/people.queries';
import { DelegationReasonRow } from './delegations.table';

export type DelegationRecord = Readonly<
  Omit<DelegationRow, 'startsOn' | 'endsOn'> & {
    startsOn: LocalDate;
    endsOn: LocalDate;
    grantedUntil: LocalDate;
  } & Pick<DelegationReasonRow, 'reason' | 'note' | 'letterNumber' | 'endNote'>
>;

const delegationsIn = (source: DataSource): SelectQueryBuilder<DelegationRow> =>
  source
    .getRepository(DelegationRow)
    .createQueryBuilder('delegation')
    .innerJoin(DelegationReasonRow, 'said', 'said.delegationId = delegation.delegationId')
    .select('delegation.delegationId', 'delegationId')
    .addSelect('delegation.employeeId', 'employeeId')
    .addSelect('delegation.substituteId', 'substituteId')
    .addSelect('CAST(delegation.startsOn AS text)', 'startsOn')
    .addSelect('CAST(delegation.endsOn AS text)', 'endsOn')
    .addSelect('CAST(said.grantedUntil AS text)', 'grantedUntil')
    .addSelect('said.reason', 'reason')
    .addSelect('said.note', 'note')
    .addSelect('said.letterNumber', 'letterNumber')
    .addSelect('said.endNote', 'endNote')
    .orderBy('delegation.startsOn')
    .addOrderBy('delegation.delegationId');

export type After = Readonly<{ startsOn: string; delegationId: string }>;

/** Of everybody, by their first day. */
export const delegationsAfter = (
  source: DataSource,
  after: After | undefined,
  limit: number,
): Promise<readonly DelegationRecord[]> => {
  const query = delegationsIn(source).limit(limit);
  if (after) query.where('(delegation.startsOn, delegation.delegationId) > (:startsOn, :delegationId)', after);
  return query.getRawMany<DelegationRecord>();
};

/** Of one person, and those in which they stand in for another. */
export const delegationsWith = (source: DataSource, employee: EmployeeId): Promise<readonly DelegationRecord[]> =>
  delegationsIn(source)
    .where('delegation.employeeId = :employee OR delegation.substituteId = :employee', { employee })
    .getRawMany<DelegationRecord>();

export const delegationWith = (source: DataSource, delegationId: string): Promise<DelegationRow | null> =>
  source.getRepository(DelegationRow).findOneBy({ delegationId });

/** What a delegation rests on, on its first day (IDN-081). */
export const delegationFacts = async (
  source: DataSource,
  {
    employeeId,
    substituteId,
    startsOn,
  }: Readonly<{ employeeId: EmployeeId; substituteId: EmployeeId; startsOn: LocalDate }>,
) => {
  const [below, own, its] = await Promise.all([
    postsOn(source, startsOn, { superior: employeeId }),
    allPostsOf(source, employeeId, startsOn),
    allPostsOf(source, substituteId, startsOn),
  ]);
  return { leads: below.length > 0 || own.some(({ duty }) => duty === 'head'), substituteHoldsPost: its.length > 0 };
};

/** Shown at once; who is not among them is found by more letters. */
const MOST_FOUND = 20;

/** People whose name or staff number holds the text, whatever its case, who hold a post on the day. */
export const substitutesLike = async (
  source: DataSource,
  text: string,
  day: LocalDate,
): Promise<readonly DirectoryEntry[]> => {
  const found = await source
    .getRepository(PersonRow)
    .createQueryBuilder('person')
    .where('(strpos(lower(person.name), lower(:text)) > 0 OR strpos(person.staffNumberKey, lower(:text)) > 0)', {
      text,
    })
    .andWhere(`EXISTS (${postsHeldSql(':day', 'post.employee_id = person.employeeId')})`, { day })
    .orderBy('person.name')
    .limit(MOST_FOUND)
    .getMany();
  return directoryOf(
    source,
    day,
    found.map(({ employeeId }) => employeeId),
  );
};
