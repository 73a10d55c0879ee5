import { AsyncLocalStorage } from 'node:async_hooks';

/** Last position that a request has written or found written before. */
type Note = { position: bigint };

const notes = new AsyncLocalStorage<Note>();

/** By every handler that carried a command out, now or before. */
export const notePosition = (position: bigint): void => {
  const note = notes.getStore();
  if (note && position > note.position) note.position = position;
};

/** Runs `work` and answers beside its result the highest position its commands reached; 0n when none was carried out. */
export const withPositionNote = async <T>(work: () => Promise<T>): Promise<readonly [T, bigint]> => {
  const note: Note = { position: 0n };
  const result = await notes.run(note, work);
  return [result, note.position];
};
