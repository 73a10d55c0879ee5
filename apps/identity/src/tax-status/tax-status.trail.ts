import type { TaxStatusEvent } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

type Said = TaxStatusEvent['data'];

const setup = {
  object: 'tax-status',
  isConfiguration: true,
  about: ({ employeeId }: Said) => [employeeId],
  facts: ({ employeeId, from }: Said) => [...facts.person('person', employeeId), ...facts.day('from', from)],
} as const;

/** That something was said, and from which day; what it says of a family is in no trail. */
export const taxStatusTrail: TrailOf<TaxStatusEvent> = { TaxStatusSet: setup, TaxStatusWithdrawn: setup };
