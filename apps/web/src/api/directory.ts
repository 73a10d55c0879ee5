import { directory, type DirectoryEntry } from './identity';

const LONGEST_QUERY = 100;

/** Gathers the ids that a screen asks for in one turn of the event loop and fetches their names together. */
class NameBatcher {
  private waiting = new Map<string, ((entry: DirectoryEntry | undefined) => void)[]>();
  private failing: ((error: unknown) => void)[] = [];

  ask(id: string): Promise<DirectoryEntry | undefined> {
    if (this.waiting.size === 0) setTimeout(() => void this.fetchAll(), 0);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, [...(this.waiting.get(id) ?? []), resolve]);
      this.failing.push(reject);
    });
  }

  private async fetchAll(): Promise<void> {
    const [asked, failing] = [this.waiting, this.failing];
    [this.waiting, this.failing] = [new Map(), []];
    try {
      const names = new Map((await entriesOf([...asked.keys()])).map((entry) => [entry.employeeId, entry]));
      for (const [id, answers] of asked) answers.forEach((answer) => answer(names.get(id)));
    } catch (error) {
      failing.forEach((fail) => fail(error));
    }
  }
}

const entriesOf = async (ids: readonly string[]): Promise<readonly DirectoryEntry[]> => {
  const parts = Array.from({ length: Math.ceil(ids.length / LONGEST_QUERY) }, (_, part) =>
    ids.slice(part * LONGEST_QUERY, (part + 1) * LONGEST_QUERY),
  );
  return (await Promise.all(parts.map(directory))).flat();
};

const names = new NameBatcher();

/** Name and position of a person; `null` where the directory does not know the id. */
export const personWith = (id: string) => ({
  queryKey: ['directory', id],
  queryFn: async () => (await names.ask(id)) ?? null,
  staleTime: Infinity,
});
