/** Data of an event that PostgreSQL could not read again as text: a NUL, or half of a surrogate pair. Whoever let it in is to be mended. */
export class UnstorableEvent extends Error {
  override readonly name = 'UnstorableEvent';

  /** `path` of the text in the data, such as `results[0].title`. */
  constructor(
    readonly type: string,
    readonly path: string,
  ) {
    super(`"${type}" has a text that cannot be stored, at ${path}`);
  }
}
