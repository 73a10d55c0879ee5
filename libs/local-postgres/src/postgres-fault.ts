export type PostgresFaultCode =
  | 'folder-not-writable'
  | 'folder-not-reachable'
  | 'port-taken'
  | 'in-use'
  | 'foreign-process'
  | 'no-binaries'
  | 'did-not-start';

/** Something the operator can put right; the message says what and how. */
export class PostgresFault extends Error {
  constructor(
    readonly code: PostgresFaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'PostgresFault';
  }
}
