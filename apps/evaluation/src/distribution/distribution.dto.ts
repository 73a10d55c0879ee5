import { Text } from '@kinerja/problem-details';

export class CloseDistributionDto {
  @Text({ max: 2000, optional: true }) justification?: string;
}
