/**
 * Does `run(undo)` and then takes the steps that it has put into `undo`, the last one first, however it ends; told to stop, the process
 * ends with 130 after them.
 */
export const undone = async (run) => {
  const undo = [];
  const undoAll = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, async () => {
      await undoAll();
      process.exit(130);
    });
  try {
    return await run(undo);
  } finally {
    await undoAll();
  }
};
