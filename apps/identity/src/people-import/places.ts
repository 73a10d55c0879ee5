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
  const inFile = new Set(people.map(({ staffNumber }) => staffNumberKey(staffNumber)));
  const superiors = people.flatMap(({ superiorStaffNumber }) =>
    superiorStaffNumber === undefined ? [] : [staffNumberKey(superiorStaffNumber)],
  );
  const outside = new Set(superiors.filter((key) => !inFile.has(key)));
  const [units, employees] = await Promise.all([unitIdsByName(source), employeeIdsByStaffNumber(source, [...outside])]);
  return { units, employees };
};
