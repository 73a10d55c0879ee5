import { Line } from '@kinerja/problem-details';

const LONGEST_CODE = 32;
const LONGEST_OFFER = 512;

export class SecondFactorCodeDto {
  /** Of the authenticator app, or a recovery code. */
  @Line({ max: LONGEST_CODE }) code!: string;
}

export class SetSecondFactorDto extends SecondFactorCodeDto {
  /** As it was answered. */
  @Line({ max: LONGEST_OFFER }) offer!: string;
}
