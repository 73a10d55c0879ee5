import { err, ok, type Input } from '@kinerja/kernel';
import {
  addToTally,
  answerSheet,
  emptyTally,
  equalWeights,
  ikmOf,
  isAnswerSheet,
  perElement,
  type ElementWeights,
  type Tally,
} from '@kinerja/surveys-domain';
import { surveyElements } from '@kinerja/vocabulary';
import { calculator } from './calculator';

const readSheet = (item: Input): string => {
  const text = item.text();
  if (!isAnswerSheet(text)) item.reject('not-allowed', 'nine digits from 1 to 4 expected');
  return text;
};

const readAnswers = (answers: Input): Tally => {
  const sheets = answers.items(1).map(readSheet);
  return sheets.every(isAnswerSheet) ? addToTally(emptyTally, sheets.map(answerSheet)) : emptyTally;
};

const readSums = (input: Input): Tally => {
  const sums = input.at('sums').fields(...surveyElements);
  const respondents = input.at('respondents').whole({ min: 1 });
  return { respondents, sums: perElement((element) => sums.at(element).whole({ min: 0 })) };
};

const readTally = (input: Input): Tally => {
  const answers = input.optional('answers');
  if (!answers) return readSums(input);
  for (const other of ['respondents', 'sums'])
    input.optional(other)?.reject('inconsistent', 'give answers, or respondents and sums, not both');
  return readAnswers(answers);
};

const readWeights = (weights: Input): ElementWeights => {
  const given = weights.items().map((item) => item.decimal({ min: 0, max: 1 }));
  if (given.length !== surveyElements.length)
    weights.reject(
      'out-of-range',
      `${surveyElements.length} weights expected, in the order ${surveyElements.join(', ')}`,
    );
  return perElement((element, index) => given[index] ?? equalWeights[element]);
};

export const ikmCalculator = calculator(
  'citizens’ satisfaction index (IKM) and mutu of nine elements, PermenPANRB 14/2017',
  (input) => {
    input.fields('answers', 'respondents', 'sums', 'weights');
    const weights = input.optional('weights');
    return { tally: readTally(input), weights: weights ? readWeights(weights) : equalWeights };
  },
  ({ tally, weights }) => {
    const result = ikmOf(tally, weights);
    if (!result.ok) return err(result.reason);
    const { ikm, mutu, nrr, steps } = result.value;
    return ok({ ikm, mutu, nrr, steps });
  },
);
