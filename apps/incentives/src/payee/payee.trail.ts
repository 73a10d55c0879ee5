import type { PayeeEvent } from '@kinerja/incentives-domain';
import { facts, type EventTrails, type TrailOf } from '@kinerja/trail';

export const payeeTrail: TrailOf<PayeeEvent> = {
  PayeeRegistered: {
    object: 'payee',
    about: ({ employeeId }) => [employeeId],
    facts: ({ employeeId }) => facts.person('person', employeeId),
  },
};

const kind = facts.term('import-kind', 'payee-import');
/** Of releases before imports were one thing. */
export const formerPayeeTrail: EventTrails = {
  PayeeImportAccepted: { object: 'import', facts: () => kind },
  PayeeImportCompleted: { object: 'import', facts: () => kind },
};
