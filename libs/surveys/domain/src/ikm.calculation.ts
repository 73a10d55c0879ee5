import { err, Input, ok, type InputFault, type Result } from '@kinerja/kernel';
import { surveyElements } from '@kinerja/vocabulary';
import { addToTally, answerSheet, emptyTally, isAnswerSheet, perElement, type Tally } from './answers.rules';
import { equalWeights, ikmOf, type ElementWeights, type Ikm, type IkmFault } from './ikm.rules';

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

const readQuestion = (input: Input): { tally: Tally; weights: ElementWeights } => {
  input.fields('answers', 'respondents', 'sums', 'weights');
  const weights = input.optional('weights');
  return { tally: readTally(input), weights: weights ? readWeights(weights) : equalWeights };
};

export type IkmAnswer = Pick<Ikm, 'ikm' | 'mutu' | 'nrr' | 'steps'>;

/** `{answers: ["333433433", …]}` or `{respondents, sums: {persyaratan, …}}`, with nine `weights` as text where they are not equal. */
export const calculateIkm = (input: unknown): Result<IkmAnswer, InputFault | IkmFault> => {
  const read = Input.read(input, readQuestion);
  if (!read.ok) return err(read.reason[0]);
  const result = ikmOf(read.value.tally, read.value.weights);
  if (!result.ok) return result;
  const { ikm, mutu, nrr, steps } = result.value;
  return ok({ ikm, mutu, nrr, steps });
};
