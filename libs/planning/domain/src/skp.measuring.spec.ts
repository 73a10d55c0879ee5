import { specFor } from '@kinerja/domain-testing';
import { skpDecider } from './skp.decider';
import {
  approved,
  drafted,
  measure,
  measured,
  result,
  resultsSet,
  returned,
  satisfaction,
  submitted,
} from './skp.fixtures';
import { gapIn, missingLinkIn, repetitionIn, strayLinkIn } from './work-result.rules';

const { given } = specFor(skpDecider);
const second = { ...satisfaction, indicatorId: 'second', text: 'IKM loket' };
const both = [drafted(), resultsSet([result({ indicators: [satisfaction, second] })])] as const;
const autumn = { surveyId: 'autumn', surveyedUntil: '2026-09-30' };

describe('the survey an indicator is measured by (PLAN-009)', () => {
  it('is the latest: one between it and an earlier one comes too late', () =>
    given(...both.slice(0, 1), resultsSet(), measured(), measured(autumn))
      .when(measure({ surveyId: 'summer', surveyedUntil: '2026-08-31' }))
      .thenNothing());

  it('is replaced by another of the same day', () =>
    given(...both.slice(0, 1), resultsSet(), measured())
      .when(measure({ surveyId: 'again' }))
      .then(measured({ surveyId: 'again' })));

  it('is kept for each indicator by itself', () => {
    given(...both, measured(), measured({ indicatorId: 'second' }))
      .when(measure())
      .thenNothing();
    given(...both, measured())
      .when(measure())
      .then(measured({ indicatorId: 'second' }));
    return given(...both, measured({ indicatorId: 'second' }), measured(autumn))
      .when(measure(autumn))
      .then(measured({ ...autumn, indicatorId: 'second' }));
  });
});

it('a plan begins unmeasured, and nothing follows from a plan that was never drafted', () => {
  const { initialState, evolve } = skpDecider;
  expect(evolve(initialState, drafted())).toMatchObject({ status: 'draft', results: [], rounds: 0, measurements: [] });
  for (const event of [resultsSet(), submitted(), approved(), returned(), measured()])
    expect(evolve(initialState, event)).toEqual({ status: 'absent' });
});

describe('a list of results', () => {
  it('names no indicator twice, not even under two results (PLAN-003)', () => {
    const other = result({ resultId: 'other', indicators: [{ ...satisfaction, text: 'Lain' }] });
    const id = satisfaction.indicatorId;
    expect(repetitionIn([result(), other])).toEqual({ code: 'skp.duplicate-id', id });
    expect(repetitionIn([result(), result({ resultId: id, indicators: [] })])).toEqual({
      code: 'skp.duplicate-id',
      id,
    });
    expect(repetitionIn([result()])).toBeUndefined();
  });

  it('is looked through for a stray link behind a missing one (PLAN-005)', () => {
    const [missing, stray] = [result({ supports: null }), result({ resultId: 'b', supports: 'gone' })];
    expect(strayLinkIn([missing, stray], ['known'])).toEqual({ code: 'skp.unknown-superior-result', supports: 'gone' });
    expect(strayLinkIn([missing], [])).toBeUndefined();
    expect(missingLinkIn([missing, stray, result({ resultId: 'c', supports: 'known' })], ['known'])).toEqual({
      code: 'skp.link-missing',
      results: [missing, stray].map(({ resultId, title }) => ({ resultId, title })),
    });
  });

  it('has one main result at least, beside others (PLAN-002)', () => {
    const additional = result({ resultId: 'b', kind: 'additional' });
    expect(gapIn([additional, result()])).toBeUndefined();
    expect(gapIn([additional])).toEqual({ code: 'skp.no-main-result' });
    expect(missingLinkIn([{ ...additional, supports: null }], [])).toBeUndefined();
  });
});
