/** `waiting`: the password was right and a code is wanted. `lapsed`: it waited too long. */
export type HalfSignIn = 'none' | 'waiting' | 'lapsed';

let state: HalfSignIn = 'none';
const listeners = new Set<() => void>();

const change = (next: HalfSignIn): void => {
  state = next;
  listeners.forEach((listener) => listener());
};

export const halfSignIn = (): HalfSignIn => state;

export const onHalfSignIn = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** As the door says it. That it waits no more is no news to whoever was told that it lapsed. */
export const noteCodeWanted = (isWanted: boolean): void => {
  if (isWanted) change('waiting');
  else if (state === 'waiting') change('none');
};

export const noteLapsed = (): void => change('lapsed');
