import { Text } from '@kinerja/problem-details';

export class WithdrawPackDto {
  @Text({ max: 2000 }) reason!: string;
}
