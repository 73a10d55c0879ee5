import { Problem } from '../api/problem';
import type { DryRun } from '../api/imports';

/** A file as it is sent: the text of a CSV, or the bytes of a workbook, base64. */
export type SentFile = Readonly<{ csv: string } | { file: string }>;

/** A file that was chosen. Without `sent` where it is not worth sending. */
export type ChosenFile = Readonly<{ name: string; sent?: SentFile; refused?: Problem; result?: DryRun }>;

/** As much as the services take (`importLimits`): on a slow line nobody should wait for a file that is refused. */
const MOST_BYTES = 4 * 1024 * 1024;
/** By these it is known what a file is. */
const LOOKED_AT = 64;

const tooLarge = new Problem({ code: 'import.too-large', status: 413, title: 'Too large', errors: [], facts: {} });

/** What the service would say of a file that is not sent. */
const oneFault = (problem: string): DryRun => ({
  ...{ rows: 0, faults: [{ row: 1, problem, expected: '' }], faultCount: 1 },
  ...{ added: 0, changed: 0, unchanged: 0, newRows: [], changes: [] },
});

const bytesOf = (part: Blob): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(part);
  });

const base64Of = (chosen: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(chosen);
  });

/** Workbooks, old ones, text of two bytes a letter, PDF, pictures: the service tells them apart by their bytes. */
const isText = (head: Uint8Array): boolean => {
  const [first, second] = head;
  const begins = (a: number, b: number): boolean => first === a && second === b;
  return !begins(0x50, 0x4b) && !begins(0xd0, 0xcf) && !begins(0xff, 0xfe) && !begins(0x25, 0x50) && !head.includes(0);
};

/** Whatever it is called: many a `.xls` is none. */
export const readSheet = async (chosen: File): Promise<ChosenFile> => {
  const { name, size } = chosen;
  if (size > MOST_BYTES) return { name, refused: tooLarge };
  try {
    if (!isText(await bytesOf(chosen.slice(0, LOOKED_AT)))) return { name, sent: { file: await base64Of(chosen) } };
    const csv = new TextDecoder().decode(await bytesOf(chosen));
    return csv.trim() === '' ? { name, result: oneFault('empty-file') } : { name, sent: { csv } };
  } catch {
    // The device refuses what another program has written anew or holds, or what was taken away.
    return { name, result: oneFault('not-readable') };
  }
};
