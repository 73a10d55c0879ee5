/** What takes something back again; taken in the opposite order. */
export type Undo = (() => unknown)[];

/**
 * Does `run(undo)` and then takes the steps that it has put into `undo`, the last one first, however it ends; told to stop, the process
 * ends with 130 after them.
 */
export const undone = async <Result>(run: (undo: Undo) => Promise<Result>): Promise<Result> => {
  const undo: Undo = [];
  const undoAll = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void undoAll().then(() => process.exit(130)));
  try {
    return await run(undo);
  } finally {
    await undoAll();
  }
};
