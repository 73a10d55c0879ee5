import 'reflect-metadata';
import { INT4_MAX } from '@kinerja/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { fieldFaults } from './field-faults';
import { DecimalText, FlagInText, Whole, WholeInText } from './number-fields';

class Fields {
  @Whole() seats: unknown = 3;
  @WholeInText({ min: 1, max: 200, optional: true }) limit: unknown = undefined;
  @DecimalText({ whole: 3, fraction: 2 }) target: unknown = '87.50';
  @FlagInText() dryRun: unknown = 'true';
}

const read = (fields: object): Fields => plainToInstance(Fields, { ...new Fields(), ...fields });
const faults = (fields: object) => fieldFaults(validateSync(read(fields)));

it('reads numbers and flags of a query, where all is text', () => {
  const dto = read({ limit: '50', dryRun: 'false', seats: INT4_MAX });
  expect(dto).toMatchObject({ limit: 50, dryRun: false, seats: INT4_MAX });
  expect(validateSync(dto)).toEqual([]);
});

it.each([
  ['seats', -1, 'must be a whole number from 0 to 2147483647'],
  ['seats', INT4_MAX + 1, 'must be a whole number from 0 to 2147483647'],
  ['seats', 1.5, 'must be a whole number from 0 to 2147483647'],
  ['seats', '3', 'must be a whole number from 0 to 2147483647'],
  ['seats', Number.NaN, 'must be a whole number from 0 to 2147483647'],
  ['limit', '0', 'must be a whole number from 1 to 200'],
  ['limit', '', 'must be a whole number from 1 to 200'],
  ['limit', '1e1', 'must be a whole number from 1 to 200'],
  ['limit', ['1', '2'], 'must be a whole number from 1 to 200'],
  ['target', 87.5, 'must be a decimal such as 12 or 87.50, as text'],
  ['target', '1000', 'must be a decimal such as 12 or 87.50, as text'],
  ['target', '1.234', 'must be a decimal such as 12 or 87.50, as text'],
  ['dryRun', 'yes', 'must be true or false'],
  ['dryRun', 'constructor', 'must be true or false'],
  ['dryRun', ['true', 'false'], 'must be true or false'],
])('refuses as %s %j, and says what would be right', (field, value, expected) => {
  const [fault, ...others] = faults({ [field]: value });
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ field, problem: 'invalid' });
  expect(fault?.expected.startsWith(expected)).toBe(true);
});

it.each([
  [{ seats: -1 }, { code: 'out-of-range', min: 0, max: INT4_MAX }],
  [{ seats: '3' }, { code: 'not-a-whole-number', min: 0, max: INT4_MAX }],
  [{ target: '1000' }, { code: 'not-a-decimal', whole: 3, fraction: 2 }],
  [{ dryRun: 'yes' }, { code: 'not-a-flag' }],
])('tells %j by a code and the facts that its words need', (given, told) =>
  expect(faults(given)).toEqual([expect.objectContaining(told)]),
);
