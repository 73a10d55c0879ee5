import { ProblemException } from '@kinerja/problem-details';
import { filterIn, type ScimFilter } from './scim-filter';
import { comparedOfUsers } from './scim.queries';
import { ENTERPRISE } from './scim.schemas';

const read = (text: string): ScimFilter => filterIn(text, comparedOfUsers);
const compared = (attribute: 'userName' | 'externalId' | 'employeeNumber', value: string, operator: 'eq' | 'sw' | 'co' = 'eq') => ({ attribute, operator, value }); // prettier-ignore
const active = (value: boolean) => ({ attribute: 'active', operator: 'eq', value });
const refusal = (text: string): unknown => {
  try {
    return read(text);
  } catch (error) {
    return error instanceof ProblemException ? error.facts['scimType'] : error;
  }
};

it.each<[string, unknown]>([
  ['userName eq "bjensen"', compared('userName', 'bjensen')],
  ['USERNAME Eq "a \\"b\\" \\u0041"', compared('userName', 'a "b" A')],
  ['userName sw "J"', compared('userName', 'J', 'sw')],
  [`${ENTERPRISE}:employeeNumber eq "P0001"`, compared('employeeNumber', 'P0001')],
  ['urn:ietf:params:scim:schemas:core:2.0:User:userName co "J"', compared('userName', 'J', 'co')],
  ['active eq true', active(true)],
  ['active eq "False"', active(false)],
  ['userName eq "a" or userName eq "b" and active eq true', { any: [compared('userName', 'a'), { all: [compared('userName', 'b'), active(true)] }] }], // prettier-ignore
  ['(externalId eq "a" or externalId eq "b") and (active eq true)', { all: [{ any: [compared('externalId', 'a'), compared('externalId', 'b')] }, active(true)] }], // prettier-ignore
])('reads %s (IDN-275)', (text, filter) => expect(read(text)).toEqual(filter));

it.each([
  '',
  'userName',
  'userName eq',
  'userName eq bjensen',
  'userName eq "bjensen',
  'userName eq "\\x"',
  'userName eq "a\\u0000"',
  'userName eq ""',
  'userName pr',
  'userName ne "a"',
  'not (userName eq "a")',
  'active co "t"',
  'active eq 1',
  'nickName eq "a"',
  '__proto__ eq "a"',
  'constructor.name eq "a"',
  'emails[type eq "work"]',
  '(userName eq "a"',
  'userName eq "a")',
  'userName eq "a" and',
  'userName eq "a" userName eq "b"',
])('refuses %s', (text) => expect(refusal(text)).toBe('invalidFilter'));

it('takes no longer for what is made to take long', () => {
  expect(refusal(`userName eq "${String.raw`\a`.repeat(190)}`)).toBe('invalidFilter');
  expect(refusal('('.repeat(400))).toBe('invalidFilter');
});
