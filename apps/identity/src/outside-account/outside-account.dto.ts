import { Line } from '@kinerja/problem-details';

export class OutsideClaimDto {
  /** What the door signed: who came back from the provider. */
  @Line({ max: 4_096 }) claim!: string;
}
