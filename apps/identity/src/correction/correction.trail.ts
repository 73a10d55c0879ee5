import type { CorrectionEvent, CorrectionField } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

type Correction = Readonly<{ employeeId: string; field: CorrectionField }>;

const setup = {
  object: 'correction',
  isConfiguration: true,
  about: ({ employeeId }: Correction) => [employeeId],
  facts: ({ employeeId, field }: Correction) => [
    ...facts.person('person', employeeId),
    ...facts.term('data-field', field),
  ],
} as const;

export const correctionTrail: TrailOf<CorrectionEvent> = {
  CorrectionAsked: setup,
  CorrectionWithdrawn: setup,
  CorrectionDeclined: setup,
  CorrectionMade: setup,
};
