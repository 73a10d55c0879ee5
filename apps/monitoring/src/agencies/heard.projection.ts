import type { Message } from '@kinerja/messaging';
import { insert, projected, type TableChanges, type TableProjection } from '@kinerja/projections';
import { instant } from '@kinerja/vocabulary';
import { controlMarks } from '../control-totals/control-mark.projection';
import { HeardRow } from './heard.read-model';

/** The rows of a message, what it means for the control totals, and that the agency was heard. */
export const heard = <R extends object>(projection: TableProjection<R>, message: Message): readonly TableChanges[] => [
  projected(projection, message),
  projected(controlMarks, message),
  {
    entity: HeardRow,
    changes: insert({ agency: message.agency, context: message.context, heardAt: instant(message.time) }),
  },
];
