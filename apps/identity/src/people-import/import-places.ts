import { unitNameKey, type KnownPeople } from '@kinerja/identity-domain';
import type { DataSource } from 'typeorm';
import { employeeIdsByStaffNumber } from '../person/people.queries';
import { unitIdsByName } from '../unit/units.queries';
import type { ImportFile } from './import-files';
import { PersonWriter, type RowHandlers, type RowRefusal } from './person-writer';
import { staffNumberKey } from '@kinerja/vocabulary';

type Facts = Readonly<{ source: DataSource; known: () => Promise<KnownPeople> }>;

/** What the names in a file stand for in this agency. */
export class ImportPlaces {
  constructor(
    private readonly facts: Facts,
    private readonly handlers: RowHandlers,
  ) {}

  async writerFor({ importId, people, startsOn, acceptedAt }: ImportFile): Promise<PersonWriter> {
    const inFile = new Set(people.map(({ staffNumber }) => staffNumberKey(staffNumber)));
    const outside = people.flatMap(({ superiorStaffNumber }) => {
      const key = superiorStaffNumber === undefined ? undefined : staffNumberKey(superiorStaffNumber);
      return key === undefined || inFile.has(key) ? [] : [key];
    });
    const [units, employees] = await Promise.all([
      unitIdsByName(this.facts.source),
      employeeIdsByStaffNumber(this.facts.source, [...new Set(outside)]),
    ]);
    return new PersonWriter(this.handlers, { importId, units, employees, startsOn, now: acceptedAt });
  }

  /** The first row that somebody was quicker with since the file was checked. */
  async conflictOf({ people }: ImportFile): Promise<RowRefusal | undefined> {
    const known = await this.facts.known();
    for (const { row, staffNumber, nip, duty, unit } of people) {
      const key = staffNumberKey(staffNumber);
      if (known.staffNumbers.has(key)) return { row, refusal: 'person.staff-number-taken' };
      if (known.usernames.has(key)) return { row, refusal: 'account.username-taken' };
      if (known.nips.has(nip)) return { row, refusal: 'person.nip-taken' };
      if (duty === 'head' && known.headedUnits.has(unitNameKey(unit)))
        return { row, refusal: 'assignment.second-head' };
    }
    return undefined;
  }
}
