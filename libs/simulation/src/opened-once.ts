import type { OpenEnvelope } from '@kinerja/messaging';

/** What a delivery says does not change, however often and to whichever process it comes: read and checked once. */
export const openedOnce = (open: OpenEnvelope): OpenEnvelope => {
  const known = new WeakMap<object, ReturnType<OpenEnvelope>>();
  return (delivery) => {
    const opened = known.get(delivery) ?? open(delivery);
    known.set(delivery, opened);
    return opened;
  };
};
