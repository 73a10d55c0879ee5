/** So many commands at a time meet in the log's group commit. */
const AT_ONCE = 64;

/** Runs `work` over all items, a chunk at a time, and tells after each chunk how far it has come. */
export const inChunks = async <Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  report: (done: number, of: number) => Promise<void> = async () => undefined,
): Promise<void> => {
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const chunk = items.slice(from, from + AT_ONCE);
    await Promise.all(chunk.map(work));
    await report(from + chunk.length, items.length);
  }
};
