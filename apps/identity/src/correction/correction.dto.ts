import { correctionFields, type CorrectionField } from '@kinerja/identity-domain';
import { PageQuery } from '@kinerja/http-edge';
import { OneOf, Text } from '@kinerja/problem-details';
import { correctionStates, type CorrectionStanding } from './correction.view';

const LONGEST_RIGHT = 200;
const LONGEST_REASON = 500;

export class AskForCorrectionDto {
  @OneOf(correctionFields) field!: CorrectionField;
  /** What would be right. */
  @Text({ max: LONGEST_RIGHT }) right!: string;
  @Text({ max: LONGEST_REASON }) reason!: string;
}

export class DeclineCorrectionDto {
  @Text({ max: LONGEST_REASON }) reason!: string;
}

export class CompleteCorrectionDto {
  /** What was done. */
  @Text({ max: LONGEST_REASON }) note!: string;
}

export class CorrectionsQuery extends PageQuery {
  @OneOf(correctionStates, { optional: true }) state?: CorrectionStanding;
}
