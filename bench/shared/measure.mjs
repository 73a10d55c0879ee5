// Closed loops: every writer sends its next append when the one before is answered.
import { performance } from 'node:perf_hooks';

/** `p` of a sorted list, 0-1. */
const quantile = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0;

export const median = (values) =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );

const rounded = (value) => Number(value.toPrecision(4));

/** `append(writer, nth)` answers how many events it wrote. Answers events/s and the latency of one call in ms. */
export const measure = async (append, writers, milliseconds) => {
  const latencies = [];
  let events = 0;
  const start = performance.now();
  const end = start + milliseconds;
  const loop = async (writer) => {
    for (let nth = 0; performance.now() < end; nth += 1) {
      const sent = performance.now();
      const written = await append(writer, nth);
      latencies.push(performance.now() - sent);
      events += written;
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => loop(writer)));
  const seconds = (performance.now() - start) / 1000;
  latencies.sort((a, b) => a - b);
  return {
    rate: rounded(events / seconds),
    p50: rounded(quantile(latencies, 0.5)),
    p99: rounded(quantile(latencies, 0.99)),
  };
};

/** One row of the JSON document from the rounds of one subject and load. */
export const rowOf = (subject, load, unit, rounds) => ({
  subject,
  load,
  unit,
  median: median(rounds.map(({ rate }) => rate)),
  p50Ms: median(rounds.map(({ p50 }) => p50)),
  p99Ms: median(rounds.map(({ p99 }) => p99)),
  rounds: rounds.map(({ rate }) => rate),
});
