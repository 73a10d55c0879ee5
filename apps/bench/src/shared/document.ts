import { cpus, totalmem } from 'node:os';
import { writeJson } from '@kinerja/tooling';

export type Machine = Readonly<{ cpus: number; model: string; memoryGb: number; node: string }>;

export const machine = (): Machine => ({
  cpus: cpus().length,
  model: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});

/** A measurement of one subject under one load. */
export type Row = Readonly<{
  subject: string;
  load: number;
  unit: string;
  median: number;
  p50Ms: number | null;
  p99Ms: number | null;
  rounds: readonly number[];
}>;

/** The document of `--json FILE`; other programs rely on its fields. */
type Document = Readonly<{ name: string; machine: Machine; rows: readonly object[] }> &
  Readonly<Record<string, unknown>>;

export const writeDocument = (file: string | undefined, document: Document): void => {
  if (file !== undefined) writeJson(file, document);
};
