import { err, ok, toJson, type Result } from '@kinerja/kernel';
import type { CalcError, Calculator } from './calculator';

export type LineAnswer = Readonly<{ text: string; good: boolean }>;

/** One line in, one line out, whatever the line is; never throws. */
export const answerLine = (line: string, { answer }: Calculator): LineAnswer => {
  const read = parseLine(line);
  const result = read.ok ? answer(read.value) : read;
  return result.ok
    ? { text: toJson(result.value), good: true }
    : { text: toJson({ error: result.reason }), good: false };
};

const parseLine = (line: string): Result<unknown, CalcError> => {
  if (line.trim() === '') return err({ code: 'empty-line', field: '', detail: 'a JSON object expected' });
  try {
    return ok(JSON.parse(line));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return err({ code: 'invalid-json', field: '', detail: error.message });
  }
};
