import { Type } from 'typebox';
import { personal, personalIn, personalKinds } from './personal';
import { Count, Uuid } from './shapes';
import { orNull, pageOf, view } from './view';

const line = view('Line', {
  employeeId: Uuid,
  net: personal('pay', Count),
  nip: Type.Optional(personal('nip', Type.String())),
  rating: orNull(view('Rating', { word: personal('rating', Type.String()) })),
});
const page = pageOf(line);

const shown = (answer: unknown) => {
  const found: unknown[] = [];
  personalIn(page, answer, (kind, subject) => found.push([kind, subject]));
  return found;
};

it('finds what an answer shows, and of whom (TRL-008)', () =>
  expect(
    shown({
      items: [
        { employeeId: 'a', net: 1, rating: null },
        { employeeId: 'b', net: 2, nip: '19', rating: { word: 'baik' } },
      ],
      next: null,
    }),
  ).toEqual([
    ['pay', 'a'],
    ['pay', 'b'],
    ['nip', 'b'],
    ['rating', 'b'],
  ]));

it('knows what a schema may show, and whether it says of whom', () => {
  expect([...personalKinds(page)]).toEqual([
    ['pay', true],
    ['nip', true],
    ['rating', true],
  ]);
  expect([...personalKinds(view('Lost', { nip: personal('nip', Type.String()) }))]).toEqual([['nip', false]]);
  expect(personalKinds(view('Plain', { count: Count })).size).toBe(0);
});
