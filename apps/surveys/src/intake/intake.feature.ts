import { feature } from '@kinerja/service-runtime';
import { AnswerBatchRow, UsedVisitRow, WaitingAnswerRow } from './intake.entity';

/** The way of an answer from the form into the log. */
export const intakeFeature = feature({ stores: [WaitingAnswerRow, AnswerBatchRow, UsedVisitRow] });
