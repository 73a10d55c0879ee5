/** What is wrong with the settings of a process, all of it at once: one line per fault. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';

  constructor(
    process: string,
    readonly faults: readonly string[],
  ) {
    super(`${process} cannot start with these settings:\n  ${faults.join('\n  ')}`);
  }
}
