import type { Clock } from '@kinerja/clock';
import type { SuperiorReportEvent } from '@kinerja/identity-domain';
import { ownReaction, type OwnReaction } from '@kinerja/processes';
import type { AssignmentHandler } from '../assignment/assignment.handler';
import { correctSuperior } from './corrections';

type Composed = Readonly<{ clock: Clock; parts: Readonly<{ assignments: AssignmentHandler }> }>;

/** What the request itself does next, also where it was not there to do it any more. */
export const superiorCorrections = ({ clock, parts: { assignments } }: Composed): OwnReaction =>
  ownReaction<SuperiorReportEvent>('superior-corrections', {
    SuperiorReportAccepted: ({ data }) => correctSuperior(assignments, data, clock.now()),
  });
