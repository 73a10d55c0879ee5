export type KafkaFaultCode = 'no-java' | 'no-maven' | 'no-jars' | 'did-not-start' | 'tool-failed';

/** Something the operator can put right; the message says what and how. */
export class KafkaFault extends Error {
  override readonly name = 'KafkaFault';

  constructor(
    readonly code: KafkaFaultCode,
    message: string,
  ) {
    super(message);
  }
}
