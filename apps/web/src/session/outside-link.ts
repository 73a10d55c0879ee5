/** Whom the provider let in, for the person who is signed in to say whether that is their account. */
export type OutsideLink = Readonly<{ claim: string; name?: string }>;

let waiting: OutsideLink | undefined;
const listeners = new Set<() => void>();

export const outsideLink = (): OutsideLink | undefined => waiting;

export const onOutsideLink = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const showOutsideLink = (link: OutsideLink | undefined): void => {
  waiting = link;
  listeners.forEach((listener) => listener());
};
