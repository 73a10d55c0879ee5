import type { ErasureRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const erasureProblems: ProblemTable<ErasureRefusal> = {
  'erasure.in-service': { status: 409, title: 'This person holds a post, or is to hold one' },
  'erasure.leads-others': { status: 409, title: 'This person is superior of others' },
  'erasure.report-open': { status: 409, title: 'A report of this person about a superior is still open' },
  'erasure.account-in-use': { status: 409, title: 'The account of this person is not disabled' },
  'erasure.within-retention': { status: 409, title: 'What is known of this person has to be kept still' },
  'erasure.already-asked': { status: 409, title: 'An erasure is asked for already' },
  'erasure.absent': { status: 404, title: 'There is no such erasure, or it has ended' },
  'erasure.lapsed': { status: 409, title: 'This erasure has waited too long; it is asked for anew' },
  'erasure.confirmed': { status: 409, title: 'This person was erased already' },
  'erasure.same-person': { status: 403, title: 'Somebody else confirms what one has asked for' },
  'erasure.own': { status: 403, title: 'Nobody decides about the erasure of themselves' },
};
