import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { fieldFaults } from './field-faults';
import { Uuids } from './list-fields';

class Fields {
  @Uuids({ min: 1, max: 2 }) posts: unknown = undefined;
}

const some = '0b6f5d39-50f6-5a0e-9d5c-000000000001';
const faults = (posts: unknown) => fieldFaults(validateSync(plainToInstance(Fields, { posts })));

it('takes a list of ids', () => {
  expect(faults([some])).toEqual([]);
  expect(faults([some, some])).toEqual([]);
});

it.each([
  [[], 'not-a-list'],
  [[some, some, some], 'not-a-list'],
  [some, 'not-a-list'],
  [{ 0: some, length: 1 }, 'not-a-list'],
  [[some, 'x'], 'not-uuids'],
  [[some.toUpperCase()], 'not-uuids'],
  [[null], 'not-uuids'],
])('refuses %j, and says what would be right', (value, code) =>
  expect(faults(value)).toEqual([
    expect.objectContaining({
      field: 'posts',
      code,
      expected: 'must be a list of 1 to 2 UUIDs in small letters',
      min: 1,
      max: 2,
    }),
  ]),
);
