export type RedisFaultCode = 'no-program' | 'folder-not-writable' | 'port-taken' | 'did-not-start' | 'does-not-stop';

/** Something the operator can put right; the message says what and how. */
export class RedisFault extends Error {
  override readonly name = 'RedisFault';

  constructor(
    readonly code: RedisFaultCode,
    message: string,
  ) {
    super(message);
  }
}
