import history from '../histories/survey.v1.json';
import { ikmOf } from './ikm.rules';
import { surveyDecider } from './survey.decider';
import type { SurveyEvent } from './survey.events';

const events = history as unknown as readonly SurveyEvent[];
const replay = (upTo: number) => events.slice(0, upTo).reduce(surveyDecider.evolve, surveyDecider.initialState);

it('replays every step of a recorded survey', () =>
  expect(events.map((_event, index) => replay(index + 1).status)).toEqual([
    'draft',
    'open',
    'open',
    'closed',
    'closed',
    'published',
  ]));

it('comes to the result that was published', () => {
  const state = replay(events.length);
  const published = events.at(-1);
  if (state.status === 'absent' || published?.type !== 'SurveyPublished') throw new Error('the history is cut');
  const result = ikmOf(state.tally);
  expect(result).toMatchObject({
    ok: true,
    value: { ikm: published.data.ikm, nrr: published.data.nrr, weakestFirst: published.data.weakestFirst },
  });
  expect(state.tally.respondents).toBe(published.data.respondents);
});

it('ignores what cannot follow instead of failing', () =>
  expect(events.slice(1).map((event) => surveyDecider.evolve({ status: 'absent' }, event))).toEqual(
    Array(events.length - 1).fill({ status: 'absent' }),
  ));
