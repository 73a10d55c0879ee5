import type { Handled } from '@kinerja/commands';
import type { Refusal } from '@kinerja/kernel';

/** A reaction's command was refused: nobody waits for the answer, so its message's key is parked with the refusal as reason. */
export class ReactionRefused extends Error {
  override readonly name = 'ReactionRefused';

  constructor(readonly refusal: Refusal) {
    super(JSON.stringify(refusal, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)));
  }
}

/** For reactions whose command must not be refused. @throws ReactionRefused with the refusal. */
export const carriedOut = <R extends Refusal>(handled: Handled<R>): Extract<Handled<R>, { accepted: true }> => {
  if (!handled.accepted) throw new ReactionRefused(handled.refusal);
  return handled;
};
