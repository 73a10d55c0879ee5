import type { ErasureEvent } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const setup = { object: 'erasure', isConfiguration: true } as const;
type OfPerson = Readonly<{ employeeId: string }>;
const about = ({ employeeId }: OfPerson) => [employeeId];
const person = ({ employeeId }: OfPerson) => facts.person('person', employeeId);

export const erasureTrail: TrailOf<ErasureEvent> = {
  ErasureAsked: {
    ...{ ...setup, about },
    facts: (data) => [...person(data), ...facts.term('ground', data.ground), ...facts.instant('until', data.lapsesAt)],
  },
  ErasureEnded: {
    ...{ ...setup, about },
    facts: (data) => [...person(data), ...facts.term('outcome', data.outcome)],
  },
  ErasureConfirmed: {
    ...{ ...setup, about },
    facts: (data) => [...person(data), ...facts.term('ground', data.ground), ...facts.account('account', data.askedBy)],
  },
};
