/** Stands around what follows from a command, such as a span below the one that the command named. */
export type AroundWork = <T>(name: string, traceparent: string | undefined, work: () => Promise<T>) => Promise<T>;

export const nothingAround: AroundWork = (_name, _traceparent, work) => work();
