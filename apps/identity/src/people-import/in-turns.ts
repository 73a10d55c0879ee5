/** Works on `width` items at a time until all are done or `work` answers with a reason to stop, which is returned. */
export const inTurns = async <Item, Reason>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Reason | undefined>,
): Promise<Reason | undefined> => {
  let next = 0;
  let reason: Reason | undefined;
  const worker = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined && reason === undefined; item = items[next++])
      reason = (await work(item)) ?? reason;
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return reason;
};
