import { performance } from 'node:perf_hooks';
import type { Row } from './document';

/** `p` of a sorted list, 0-1; 0 of an empty one. */
export const quantile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0;

export const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);
export const median = (values: readonly number[]): number => quantile(sorted(values), 0.5);

const rounded = (value: number): number => Number(value.toPrecision(4));

/** Events a second, and the latency of one call in ms. */
export type Round = Readonly<{ rate: number; p50: number; p99: number }>;

/** Closed loops: every writer sends its next append when the one before is answered. `append(writer, nth)` answers how many events it wrote. */
export const measure = async (
  append: (writer: number, nth: number) => Promise<number>,
  writers: number,
  milliseconds: number,
): Promise<Round> => {
  const latencies: number[] = [];
  let events = 0;
  const start = performance.now();
  const end = start + milliseconds;
  const loop = async (writer: number): Promise<void> => {
    for (let nth = 0; performance.now() < end; nth += 1) {
      const sent = performance.now();
      const written = await append(writer, nth);
      latencies.push(performance.now() - sent);
      events += written;
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => loop(writer)));
  const seconds = (performance.now() - start) / 1000;
  const inOrder = sorted(latencies);
  return {
    rate: rounded(events / seconds),
    p50: rounded(quantile(inOrder, 0.5)),
    p99: rounded(quantile(inOrder, 0.99)),
  };
};

/** One row of the document from the rounds of one subject and load. */
export const rowOf = (about: Pick<Row, 'subject' | 'load' | 'unit'>, rounds: readonly Round[]): Row => ({
  ...about,
  median: median(rounds.map(({ rate }) => rate)),
  p50Ms: median(rounds.map(({ p50 }) => p50)),
  p99Ms: median(rounds.map(({ p99 }) => p99)),
  rounds: rounds.map(({ rate }) => rate),
});

/** Milliseconds that `work` takes, and what it answers. */
export const timed = async <Result>(work: () => Promise<Result>): Promise<readonly [Result, number]> => {
  const from = performance.now();
  const result = await work();
  return [result, performance.now() - from];
};

/** A row of something that was measured once. */
export const onceRow = (about: Pick<Row, 'subject' | 'load' | 'unit'>, value: number): Row => ({
  ...about,
  ...{ median: value, p50Ms: null, p99Ms: null, rounds: [value] },
});
