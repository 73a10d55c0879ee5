import { CommandPositions } from './position';

it('keeps the newest position of each service', () => {
  const book = new CommandPositions();
  book.note('planning:9');
  book.note('planning:10');
  book.note('reporting:3');
  expect(book.after('planning')).toBe('planning:10');
  expect(book.after('reporting')).toBe('reporting:3');
});

it('does not go back when answers arrive out of order', () => {
  const book = new CommandPositions();
  book.note('planning:10');
  book.note('planning:9');
  expect(book.after('planning')).toBe('planning:10');
});

it('asks for nothing where no command was given', () => {
  const book = new CommandPositions();
  book.note(null);
  book.note('nonsense');
  expect(book.after('planning')).toBeUndefined();
});
