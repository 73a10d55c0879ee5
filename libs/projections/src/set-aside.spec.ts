import { DatabaseError } from 'pg';
import { reasonOf } from './set-aside';
import { UnfitRow } from './unfit-row';

const refused = (code: string, message: string): DatabaseError =>
  Object.assign(new DatabaseError(message, message.length, 'error'), { code, table: 'people_v1' });

it.each([
  ['a rule of ours', new RangeError('not a day of birth: 1990-01-01'), 'not a day of birth'],
  ['a handler', new Error('no such name as "Sari"'), 'no such name as …'],
  ['a type of the table', refused('22007', 'invalid input syntax for type date: "1990"'), 'invalid input syntax for type date (22007, people_v1)'],
  ['a rule of the table', refused('23514', 'row violates check constraint "no_poison"'), 'row violates check constraint "no_poison" (23514, people_v1)'],
  ['a row that is not there', new UnfitRow('people_v1: the key lacks unitId'), 'people_v1: the key lacks unitId'],
  ['what is no error', 'Sari', 'something was thrown that is no error'],
])('says that %s refused, without a value', (_, error, reason) => expect(reasonOf(error)).toBe(reason)); // prettier-ignore
