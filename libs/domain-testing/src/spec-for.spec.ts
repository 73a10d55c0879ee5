import { accept, refuse, type Command, type Decision, type Event } from '@kinerja/kernel';
import { specFor } from './spec-for';

type Add = Command<'Add', { by: number }>;
type Added = Event<'Added', { by: number }>;
type TooMuch = { code: 'too-much'; sum: number };

const decide = ({ data: { by } }: Add, sum: number): Decision<Added, TooMuch> => {
  if (by === 0) return accept();
  return sum + by > 10 ? refuse({ code: 'too-much', sum }) : accept({ type: 'Added', data: { by } });
};
const evolve = (sum: number, event: Added): number => sum + event.data.by;
const { given } = specFor({ initialState: 0, decide, evolve });
const add = (by: number): Add => ({ type: 'Add', data: { by } });
const added = (by: number): Added => ({ type: 'Added', data: { by } });

it('compares the events that follow', () => given(added(3), added(4)).when(add(3)).then(added(3)));
it('compares the refusal with its facts', () => given(added(7)).when(add(4)).thenRefused({ code: 'too-much', sum: 7 }));
it('knows a quiet acceptance', () => given().when(add(0)).thenNothing());
it('fails when something else follows', () => {
  expect(() => given().when(add(1)).then(added(2))).toThrow();
  expect(() => given().when(add(1)).thenNothing()).toThrow();
  expect(() => given().when(add(11)).then(added(11))).toThrow();
});
