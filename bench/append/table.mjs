import { LOADS } from './rounds.mjs';

const find = (rows, subject, load) => rows.find((row) => row.subject === subject && row.load === load);
const cell = (row) => (row ? `${Math.round(row.median)}/s  p50 ${row.p50Ms}  p99 ${row.p99Ms} ms` : '');

export const printTable = (rows) => {
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  const loads = LOADS.filter((load) => rows.some((row) => row.load === load));
  const table = Object.fromEntries(
    subjects.map((subject) => [subject, Object.fromEntries(loads.map((load) => [`${load} writers`, cell(find(rows, subject, load))]))]),
  );
  console.table(table);
  for (const load of loads) {
    const ours = find(rows, 'kinerja', load);
    const ratio = (subject, of) => {
      const other = find(rows, subject, load);
      return ours && other ? (of(ours) / of(other)).toFixed(2) : '-';
    };
    console.log(
      `${String(load).padStart(4)} writers: ${ratio('emmett', (row) => row.median)} × emmett with ${ratio('emmett', (row) => row.p99Ms)} of its p99, ` +
        `${ratio('message-db', (row) => row.median)} × message-db, ${ratio('insert-each', (row) => row.median)} × insert-each, ` +
        `${ratio('insert-500', (row) => row.median)} of insert-500`,
    );
  }
};
