import type { Row } from '../shared/document';
import { LOADS } from './rounds';

const find = (rows: readonly Row[], subject: string, load: number): Row | undefined =>
  rows.find((row) => row.subject === subject && row.load === load);
const cell = (row: Row | undefined): string =>
  row ? `${Math.round(row.median)}/s  p50 ${row.p50Ms}  p99 ${row.p99Ms} ms` : '';

const lineOf = (rows: readonly Row[], load: number): string => {
  const ours = find(rows, 'kinerja', load);
  const ratio = (subject: string, of: (row: Row) => number): string => {
    const other = find(rows, subject, load);
    return ours && other ? (of(ours) / of(other)).toFixed(2) : '-';
  };
  const rate = ({ median }: Row): number => median;
  const worst = ({ p99Ms }: Row): number => p99Ms ?? 0;
  return (
    `${String(load).padStart(4)} writers: ${ratio('emmett', rate)} × emmett with ${ratio('emmett', worst)} of its p99, ` +
    `${ratio('message-db', rate)} × message-db, ${ratio('insert-each', rate)} × insert-each, ` +
    `${ratio('insert-500', rate)} of insert-500`
  );
};

export const printTable = (rows: readonly Row[]): void => {
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  const loads = LOADS.filter((load) => rows.some((row) => row.load === load));
  const cells = (subject: string) =>
    Object.fromEntries(loads.map((load) => [`${load} writers`, cell(find(rows, subject, load))]));
  console.table(Object.fromEntries(subjects.map((subject) => [subject, cells(subject)])));
  for (const load of loads) console.log(lineOf(rows, load));
};
