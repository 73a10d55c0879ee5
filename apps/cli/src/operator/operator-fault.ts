/** What the operator said or asked for is not possible; a sentence. */
export class OperatorFault extends Error {
  /** `code`: of the service that refused. */
  constructor(
    words: string,
    readonly code?: string,
  ) {
    super(words);
  }
}
