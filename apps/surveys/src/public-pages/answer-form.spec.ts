import { surveyElements } from '@kinerja/vocabulary';
import { readAnswerForm } from './answer-form';

const full = Object.fromEntries(surveyElements.map((element, index) => [element, String((index % 4) + 1)]));

it('reads nine answers in the order of the elements', () =>
  expect(readAnswerForm({ ...full, visit: 'token' })).toEqual({
    visit: 'token',
    given: full,
    missing: [],
    sheet: '123412341',
  }));

it('keeps what was given and names what is missing', () => {
  const rest = Object.fromEntries(Object.entries(full).filter(([name]) => name !== 'waktu' && name !== 'sarana'));
  expect(readAnswerForm({ ...rest, visit: 'token' })).toMatchObject({
    given: rest,
    missing: ['waktu', 'sarana'],
    sheet: undefined,
  });
});

it.each([['0'], ['5'], ['3.0'], [' 3'], ['33'], [['3', '3']], [3], [{ a: 1 }], ['']])(
  'takes %j for no answer',
  (waktu) => expect(readAnswerForm({ ...full, waktu })).toMatchObject({ missing: ['waktu'], sheet: undefined }),
);

it.each([[undefined], [null], ['text'], [[]], [7]])('takes the body %j for an empty form', (body) =>
  expect(readAnswerForm(body)).toMatchObject({ visit: '', given: {}, missing: [...surveyElements] }),
);

it('keeps nothing that the form does not ask', () =>
  expect(JSON.stringify(readAnswerForm({ ...full, visit: 't', name: 'Budi', nik: '3171' }))).not.toMatch(/Budi|3171/));

it('makes nothing of fields beyond those it asks, however many', () => {
  const others = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`a${at}`, '1']));
  expect(readAnswerForm({ ...others, ...full, visit: 'token' })).toMatchObject({ visit: 'token', missing: [] });
});
