import { uuidv5 } from '@kinerja/kernel';
import { isSurveyCode, surveyCodeOf } from './survey-code';

const NAMESPACE = '018f3c7e-0000-4000-8000-000000000001';

it('gives every id an address that can be typed from paper', () => {
  const codes = Array.from({ length: 5_000 }, (_, index) => surveyCodeOf(uuidv5(NAMESPACE, String(index))));
  expect(codes.every(isSurveyCode)).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
});
it('gives the same id the same address', () => expect(surveyCodeOf(NAMESPACE)).toBe(surveyCodeOf(NAMESPACE)));
it.each(['', 'abc', 'k7m2p9qA', 'k7m2p9q1', '../../etc', 'k7m2p9qaa'])('knows that %j is none', (text) =>
  expect(isSurveyCode(text)).toBe(false),
);
