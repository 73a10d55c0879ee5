import type { Indicator, SuperiorResult, WorkResult } from './work-result';

/** What is wrong with a list of results; `undefined` where nothing is. */
export type ResultFault =
  | Readonly<{ code: 'skp.duplicate-id'; id: string }>
  | Readonly<{ code: 'skp.duplicate-indicator'; text: string }>
  | Readonly<{ code: 'skp.unknown-superior-result'; supports: string }>
  | Readonly<{ code: 'skp.unknown-service'; surveyedServiceId: string }>
  | Readonly<{ code: 'skp.no-main-result' }>
  | Readonly<{ code: 'skp.result-without-indicator'; resultId: string; title: string }>
  | Readonly<{ code: 'skp.link-missing'; results: readonly Readonly<{ resultId: string; title: string }>[] }>;

export const indicatorsOf = (results: readonly WorkResult[]): readonly Indicator[] =>
  results.flatMap(({ indicators }) => indicators);

const firstRepeated = (words: readonly string[]): string | undefined =>
  words.find((word, index) => words.indexOf(word) !== index);

/** The same indicator in other letters or spacing is still the same indicator. */
const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** Rule PLAN-003: nothing is listed twice. Holds for drafts too. */
export const repetitionIn = (results: readonly WorkResult[]): ResultFault | undefined => {
  const indicators = indicatorsOf(results);
  const id = firstRepeated([...results.map(({ resultId }) => resultId), ...indicators.map((one) => one.indicatorId)]);
  if (id !== undefined) return { code: 'skp.duplicate-id', id };
  const text = firstRepeated(indicators.map((one) => plain(one.text)));
  return text === undefined ? undefined : { code: 'skp.duplicate-indicator', text };
};

/** Rule PLAN-005: plans of one year are linked with each other. */
export const linkable = (superiorResults: readonly SuperiorResult[], year: number): readonly string[] =>
  superiorResults.filter((result) => result.year === year).map(({ resultId }) => resultId);

/** Rule PLAN-005: a link, once made, points to a result that the superior really has. Holds for drafts too. */
export const strayLinkIn = (
  results: readonly WorkResult[],
  superiorResults: readonly string[],
): ResultFault | undefined => {
  const stray = results.find(({ supports }) => supports !== null && !superiorResults.includes(supports));
  return stray?.supports ? { code: 'skp.unknown-superior-result', supports: stray.supports } : undefined;
};

/** Rule PLAN-009: what is measured by a survey names a service that is surveyed. Holds for drafts too. */
export const strayServiceIn = (
  results: readonly WorkResult[],
  knownServices: readonly string[],
): ResultFault | undefined => {
  const named = indicatorsOf(results).flatMap(({ surveyedServiceId }) => surveyedServiceId ?? []);
  const surveyedServiceId = named.find((service) => !knownServices.includes(service));
  return surveyedServiceId === undefined ? undefined : { code: 'skp.unknown-service', surveyedServiceId };
};

/** Rule PLAN-002: at least one main result, and at least one indicator for every result. */
export const gapIn = (results: readonly WorkResult[]): ResultFault | undefined => {
  if (!results.some(({ kind }) => kind === 'main')) return { code: 'skp.no-main-result' };
  const bare = results.find(({ indicators }) => indicators.length === 0);
  return bare && { code: 'skp.result-without-indicator', resultId: bare.resultId, title: bare.title };
};

/** Rule PLAN-005: every main result helps to reach a result that the superior has today. */
export const missingLinkIn = (
  results: readonly WorkResult[],
  superiorResults: readonly string[],
): ResultFault | undefined => {
  const loose = results
    .filter(({ kind }) => kind === 'main')
    .filter(({ supports }) => supports === null || !superiorResults.includes(supports))
    .map(({ resultId, title }) => ({ resultId, title }));
  return loose.length === 0 ? undefined : { code: 'skp.link-missing', results: loose };
};
