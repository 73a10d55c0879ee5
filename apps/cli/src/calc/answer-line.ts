import { err, ok, toJson, type Result } from '@kinerja/kernel';
import type { CalcError, Calculator } from './calculator';

export type LineAnswer = Readonly<{ text: string; good: boolean }>;

/** One line in, one line out, whatever the line is. */
export const answerLine = (line: string, answer: Calculator): LineAnswer => {
  const read = parseLine(line);
  const result = read.ok ? answer(read.value) : read;
  const written = result.ok ? write(result.value) : result;
  return written.ok ? { text: written.value, good: true } : { text: toJson({ error: written.reason }), good: false };
};

/** Money beyond what a JSON number holds exactly is not told rounded. */
const write = (answer: object): Result<string, CalcError> => {
  try {
    return ok(toJson(answer));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return err({ code: 'out-of-range', field: '', detail: error.message });
  }
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
