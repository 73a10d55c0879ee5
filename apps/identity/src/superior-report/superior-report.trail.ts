import type { SuperiorReportEvent } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const setup = { object: 'superior-report', isConfiguration: true } as const;
type OfPerson = Readonly<{ employeeId: string }>;
const about = ({ employeeId }: OfPerson) => [employeeId];
const person = ({ employeeId }: OfPerson) => facts.person('person', employeeId);

export const superiorReportTrail: TrailOf<SuperiorReportEvent> = {
  SuperiorReported: {
    ...{ ...setup, about },
    facts: (data) => [
      ...person(data),
      ...facts.person('former-superior', data.recordedId),
      ...facts.person('superior', data.superiorId),
      ...facts.day('from', data.from),
    ],
  },
  SuperiorReportWithdrawn: { ...setup, about, facts: person },
  SuperiorReportAccepted: {
    ...{ ...setup, about },
    facts: (data) => [
      ...person(data),
      ...facts.person('former-superior', data.formerId),
      ...facts.person('superior', data.superiorId),
      ...facts.day('from', data.from),
    ],
  },
  SuperiorReportDeclined: { ...setup, about, facts: person },
  SuperiorReportClosed: {
    ...{ ...setup, about },
    facts: (data) => [...person(data), ...facts.term('cause', data.cause)],
  },
};
