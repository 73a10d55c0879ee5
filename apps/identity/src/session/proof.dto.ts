import { ExactText, Line } from '@kinerja/problem-details';

export class ProofDto {
  @ExactText({ max: 512 }) password!: string;
  /** Of an account with a second factor: of the authenticator app, or a recovery code. */
  @Line({ max: 32, optional: true }) code?: string;
}
