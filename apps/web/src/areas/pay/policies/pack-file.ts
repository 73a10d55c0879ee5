import type { Pack } from './pack-values';

/** No file of rules is longer. */
const MOST_BYTES = 200_000;

/** What a chosen file holds, or that it holds no pack. */
export type ReadFile =
  | Readonly<{ name: string; pack: Pack; fault?: undefined }>
  | Readonly<{ name: string; pack?: undefined; fault: 'too-large' | 'no-pack' }>;

/** A pack as `POST policy-packs` takes it: one JSON object. */
export const readPackFile = async (file: File): Promise<ReadFile> => {
  const { name, size } = file;
  if (size > MOST_BYTES) return { name, fault: 'too-large' };
  try {
    const value: unknown = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
    const isPack = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isPack ? { name, pack: value as Pack } : { name, fault: 'no-pack' };
  } catch {
    return { name, fault: 'no-pack' };
  }
};

/** `perwali-12-2027-1.json`, as the packs of the program are named. */
export const fileNameOf = ({ name, version }: Pack): string =>
  `${String(name ?? 'kebijakan-tpp').replace(/[^a-z0-9-]/g, '') || 'kebijakan-tpp'}-${String(version ?? 1)}.json`;

export const textOfPack = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`;
