/** Another process has taken the step over this message; nothing was written here. */
export class StaleInbox extends Error {
  override readonly name = 'StaleInbox';

  constructor(readonly nextOffset: bigint) {
    super(`the inbox stands at offset ${nextOffset}`);
  }
}
