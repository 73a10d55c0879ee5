import { localDate } from '@kinerja/vocabulary';
import { digestOf, newVisit, VisitTokens } from './visit';

const today = localDate('2026-10-31');
const tokens = new VisitTokens(Buffer.alloc(32, 1));
const visit = newVisit(today);
const token = tokens.write('survey-1', visit);

it('is read back until the end of the next day', () => {
  expect(tokens.read('survey-1', token, today)).toEqual(visit);
  expect(tokens.read('survey-1', token, localDate('2026-11-01'))).toEqual(visit);
  expect(tokens.read('survey-1', token, localDate('2026-11-02'))).toBeUndefined();
});
it('is worth nothing on another survey or under another key', () => {
  expect(tokens.read('survey-2', token, today)).toBeUndefined();
  expect(new VisitTokens(Buffer.alloc(32, 2)).read('survey-1', token, today)).toBeUndefined();
});
it.each([
  ['empty', ''],
  ['cut', token.slice(0, -4)],
  ['prolonged', token.replace('2026-11-01', '2026-12-01')],
  ['of another visit', token.replace(visit.id, newVisit(today).id)],
  ['unsigned', `${visit.id}.${visit.expiresOn}.`],
  ['of no day', `${visit.id}.2026-02-30.abc`],
])('is refused when %s', (_what, forged) => expect(tokens.read('survey-1', forged, today)).toBeUndefined());
it('says neither the visit nor the survey in what is kept', () => {
  expect(digestOf('survey-1', visit.id)).not.toContain(visit.id);
  expect(digestOf('survey-1', visit.id)).not.toBe(digestOf('survey-2', visit.id));
});
