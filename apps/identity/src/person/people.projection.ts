import type { PersonEvent } from '@kinerja/identity-domain';
import { insert, tableProjection } from '@kinerja/projections';
import { PersonRow } from './people.read-model';
import { staffNumberKey } from '@kinerja/vocabulary';

export const peopleTable = tableProjection<PersonEvent, PersonRow>(PersonRow, {
  PersonRegistered: ({ data: { employeeId, staffNumber, employment, name, nip } }) =>
    insert({ employeeId, staffNumber, staffNumberKey: staffNumberKey(staffNumber), employment, name, nip }),
});
