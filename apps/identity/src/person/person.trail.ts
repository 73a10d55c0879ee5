import type { PersonEvent } from '@kinerja/identity-domain';
import { facts, whole, type TrailOf } from '@kinerja/trail';
import { taxStatusTrail } from '../tax-status/tax-status.trail';

export const personTrail: TrailOf<PersonEvent> = {
  PersonRegistered: {
    ...{ object: 'person', isConfiguration: true, replaces: whole },
    about: ({ employeeId }) => [employeeId],
    facts: ({ employeeId, staffNumber, employment }) => [
      ...facts.person('person', employeeId),
      ...facts.text('staff-number', staffNumber),
      ...facts.term('employment', employment),
    ],
  },
  PersonForgotten: {
    ...{ object: 'person', isConfiguration: true },
    about: ({ employeeId }) => [employeeId],
    facts: ({ employeeId }) => facts.person('person', employeeId),
  },
  PersonRenamed: {
    ...{ object: 'person', isConfiguration: true, replaces: () => 'name' },
    about: ({ employeeId }) => [employeeId],
    facts: ({ employeeId, from }) => [...facts.person('person', employeeId), ...facts.day('from', from)],
  },
  NumberCorrected: {
    ...{ object: 'person', isConfiguration: true, replaces: ({ which }) => which },
    about: ({ employeeId }) => [employeeId],
    facts: ({ employeeId, which }) => [...facts.person('person', employeeId), ...facts.term('data-field', which)],
  },
  EmploymentChanged: {
    ...{ object: 'person', isConfiguration: true, replaces: () => 'employment' },
    about: ({ employeeId }) => [employeeId],
    facts: ({ employeeId, employment, from }) => [
      ...facts.person('person', employeeId),
      ...facts.term('employment', employment),
      ...facts.day('from', from),
    ],
  },
  ...taxStatusTrail,
};
