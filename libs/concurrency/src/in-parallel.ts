/**
 * Takes `step` over all items, at most `atOnce` at a time, and answers what each step answered, in the order of the items.
 * @throws the first failure, once the steps that had begun have ended; no step begins after it.
 */
export const inParallel = async <Item, Result>(
  items: readonly Item[],
  atOnce: number,
  step: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  const failures: unknown[] = [];
  const entries = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of entries) {
      try {
        results[index] = await step(item, index);
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
};
