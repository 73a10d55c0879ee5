/**
 * Readers of this process that want to know of appends. Readers in other processes poll (the head is one row): a NOTIFY in
 * the append would take a lock of the whole database at every commit.
 */
export class Wakes {
  private readonly callbacks = new Set<() => void>();

  add(wake: () => void): () => void {
    this.callbacks.add(wake);
    return () => {
      this.callbacks.delete(wake);
    };
  }

  wake(): void {
    for (const callback of this.callbacks) callback();
  }
}
