import type { PersonRow } from '@kinerja/identity-domain';
import { staffNumberKey } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { employeeIdsByStaffNumber } from '../person/people.queries';
import { unitIdsByName } from '../unit/units.queries';
import type { Places } from './person-writer';

/** What the names in a file stand for in this agency. */
export const placesOf = async (
  source: DataSource,
  people: readonly PersonRow[],
): Promise<Pick<Places, 'units' | 'employees'>> => {
  const superiors = new Set(
    people.flatMap(({ superiorStaffNumber }) =>
      superiorStaffNumber === undefined ? [] : [staffNumberKey(superiorStaffNumber)],
    ),
  );
  const [units, employees] = await Promise.all([
    unitIdsByName(source),
    employeeIdsByStaffNumber(source, [...superiors]),
  ]);
  return { units, employees };
};

/** A post that is taken back is known by its id; thousands of them look up no names. */
export const nowhere: Pick<Places, 'units' | 'employees'> = { units: new Map(), employees: new Map() };
