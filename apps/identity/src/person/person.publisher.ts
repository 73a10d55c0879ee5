import { announce, type Announcement } from '@kinerja/contracts';
import { employmentChangedV1, personRegisteredV1 } from '@kinerja/identity-contracts';
import type { PersonEvent } from '@kinerja/identity-domain';

/** Name, NIP and everything else that is personal stays here. */
export const personAnnouncements = (event: PersonEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'PersonRegistered': {
      const { employeeId, staffNumber, employment } = event.data;
      return [announce(personRegisteredV1, employeeId, { employeeId, staffNumber, employment })];
    }
    case 'PersonForgotten':
      return []; // others heard the decision
    case 'PersonRenamed':
      return []; // names are asked for by those who show them
    case 'NumberCorrected':
      return []; // stays here like every number
    case 'TaxStatusSet':
    case 'TaxStatusWithdrawn':
      return []; // children and money are specific data: nothing of it goes out (IDN-266)
    case 'EmploymentChanged': {
      const { employeeId, employment, from } = event.data;
      return [announce(employmentChangedV1, employeeId, { employeeId, employment, from })];
    }
  }
};
