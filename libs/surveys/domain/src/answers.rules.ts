import type { Brand } from '@kinerja/kernel';
import { surveyElements, type SurveyElement } from '@kinerja/vocabulary';

/** One respondent's nine answers, digits 1-4 in the order of `surveyElements`: `333433433`. */
export type AnswerSheet = Brand<string, 'AnswerSheet'>;

/** How many answered and the sum of their answers (1-4 each) per element. */
export type Tally = Readonly<{ respondents: number; sums: Readonly<Record<SurveyElement, number>> }>;

/** Rule SKM-001: all nine elements are answered on the scale 1-4, or the answer does not count. */
export const isAnswerSheet = (text: string): text is AnswerSheet => /^[1-4]{9}$/.test(text);

/** @throws RangeError unless it is nine digits 1-4. */
export const answerSheet = (text: string): AnswerSheet => {
  if (!isAnswerSheet(text)) throw new RangeError('not nine answers from 1 to 4');
  return text;
};

/** One value per element, by key: published forms number U8 and U9 differently (Rule SKM-002). */
export const perElement = <Value>(value: (element: SurveyElement, index: number) => Value) =>
  Object.fromEntries(surveyElements.map((element, index) => [element, value(element, index)])) as Record<
    SurveyElement,
    Value
  >;

export const emptyTally: Tally = { respondents: 0, sums: perElement(() => 0) };

export const addToTally = (tally: Tally, sheets: readonly AnswerSheet[]): Tally => ({
  respondents: tally.respondents + sheets.length,
  sums: perElement((element, index) =>
    sheets.reduce((sum, sheet) => sum + Number(sheet.charAt(index)), tally.sums[element]),
  ),
});
