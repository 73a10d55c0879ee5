type Waiting = Readonly<{ answer: Promise<boolean>; give: (isProved: boolean) => void }>;

let waiting: Waiting | undefined;
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

const begin = (): Waiting => {
  let give: Waiting['give'] = () => undefined;
  const answer = new Promise<boolean>((resolve) => (give = resolve));
  return { answer, give };
};

/** Asks whoever sits here to prove who they are: once, however many commands wait for it. False where they do not want to, or no page asks. */
export const requestProof = (): Promise<boolean> => {
  if (listeners.size === 0) return Promise.resolve(false);
  waiting ??= begin();
  tell();
  return waiting.answer;
};

export const answerProof = (isProved: boolean): void => {
  waiting?.give(isProved);
  waiting = undefined;
  tell();
};

export const isProofRequested = (): boolean => waiting !== undefined;

export const onProofRequest = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
