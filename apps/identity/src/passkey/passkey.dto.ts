import { Line } from '@kinerja/problem-details';

const LONGEST_ANSWER = 16_384;

/** From the gateway. */
export class PasskeyPlaceDto {
  /** The address that it is known by. */
  @Line({ max: 512 }) address!: string;
}

export class PasskeyAnswerDto extends PasskeyPlaceDto {
  /** What the browser answered, as JSON. */
  @Line({ max: LONGEST_ANSWER }) answer!: string;
}

export class AddPasskeyDto extends PasskeyAnswerDto {
  /** What its person calls it. */
  @Line({ max: 60 }) name!: string;
}
