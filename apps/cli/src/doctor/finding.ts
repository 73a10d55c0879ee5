import { errorWords } from '@kinerja/diagnostics';

/** One line of the doctor: what was looked at, how it is, and what to do about it. */
export type Finding = Readonly<{ level: 'ok' | 'WARN' | 'BLOCKS'; name: string; detail: string }>;

export const ok = (name: string, detail: string): Finding => ({ level: 'ok', name, detail });
export const warn = (name: string, detail: string): Finding => ({ level: 'WARN', name, detail });
export const blocks = (name: string, detail: string): Finding => ({ level: 'BLOCKS', name, detail });

/** What cannot even be looked at blocks, in the words of the error. */
export const examine = async (name: string, look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> => {
  try {
    return await look();
  } catch (error) {
    return [blocks(name, errorWords(error))];
  }
};
