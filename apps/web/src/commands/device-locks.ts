/** Runs one piece of work at a time under each name. */
export type Locks = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Within this page: each waits for the one before it. */
export const pageLocks = (): Locks => {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(name, mine);
    const forget = () => {
      if (last.get(name) === mine) last.delete(name);
    };
    mine.then(forget, forget);
    return mine;
  };
};

/** Among all pages of the device; a page that dies lets go. On pages over plain HTTP browsers have no such locks. */
export const deviceLocks = (): Locks => {
  if (!('locks' in navigator)) return pageLocks();
  return <T>(name: string, work: () => Promise<T>) => navigator.locks.request(name, work) as Promise<T>;
};
