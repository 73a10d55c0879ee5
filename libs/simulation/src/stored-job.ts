/** A job as it outlives the processes that work on it. */
export type StoredJob = {
  readonly name: string;
  readonly id: string;
  readonly data: object;
  state: 'waiting' | 'active' | 'completed' | 'failed';
  /** Who works on it: a job whose worker died is taken up by another. */
  worker: Readonly<{ isAlive: boolean }> | undefined;
};
