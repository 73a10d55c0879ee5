import { definitivePostsSql, everInUnitSql, everPlacedSql } from '@kinerja/directory';
import { staffNumberKey, type EmployeeId, type LocalDate, type UnitId } from '@kinerja/vocabulary';
import type { SelectQueryBuilder } from 'typeorm';
import type { PersonRow } from './people.table';

/** Holds a definitive post on the day; held one that has ended; never held any. */
export const placements = ['placed', 'ended', 'never'] as const;
export type Placement = (typeof placements)[number];

export type PeopleSearch = Readonly<{
  day: LocalDate;
  search?: string;
  ids?: readonly EmployeeId[];
  unit?: UnitId;
  placement?: Placement;
}>;

const OWN = 'post.employee_id = person.employee_id';
const DAY = 'CAST(:day AS date)';
const HELD = definitivePostsSql({ asOf: DAY, from: DAY }, OWN);
const EVER = everPlacedSql('person.employee_id');

const conditions: Readonly<Record<Placement, string>> = {
  placed: `EXISTS (${HELD})`,
  ended: `NOT EXISTS (${HELD}) AND EXISTS (${EVER})`,
  never: `NOT EXISTS (${EVER})`,
};

/** `_` and `%` mean themselves; words may have others between them. */
const patternOf = (search: string): string =>
  `%${search
    .toLowerCase()
    .replaceAll(/[\\%_]/g, '\\$&')
    .replaceAll(/\s+/g, '%')}%`;

/** Narrows a list of `person`; twenty thousand people are gone through in their order until the page is full. */
export const narrowed = (
  query: SelectQueryBuilder<PersonRow>,
  { day, search, ids, unit, placement }: PeopleSearch,
): SelectQueryBuilder<PersonRow> => {
  query.setParameters({ day });
  if (search !== undefined)
    query.andWhere('(lower(person.name) LIKE :words OR starts_with(person.staffNumberKey, :number))', {
      ...{ words: patternOf(search), number: staffNumberKey(search) },
    });
  if (ids !== undefined) query.andWhere('person.employeeId = ANY (:ids)', { ids });
  if (unit !== undefined)
    query
      .andWhere(`person.employeeId IN (${everInUnitSql(':unit')})`, { unit })
      .andWhere(`EXISTS (SELECT FROM (${placement === 'ended' ? EVER : HELD}) there WHERE there.unit_id = :unit)`);
  if (placement !== undefined) query.andWhere(conditions[placement]);
  return query;
};
