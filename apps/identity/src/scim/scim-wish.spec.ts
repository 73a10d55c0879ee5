import { ProblemException } from '@kinerja/problem-details';
import { ENTERPRISE, PATCH, USER } from './scim.schemas';
import { patchIn, userIn } from './scim-wish';

const user = (said: object) => ({ schemas: [USER, ENTERPRISE], ...said });
const patch = (...Operations: readonly unknown[]) => ({ schemas: [PATCH], Operations });
const refusal = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error instanceof ProblemException ? error.facts['scimType'] : error;
  }
};

it('reads what is kept of a user, and passes over the rest', () => {
  const said = { userName: 'Rina', externalId: '701984', active: true, emails: [{ value: 'rina@kota.go.id' }] };
  expect(userIn(user({ ...said, [ENTERPRISE]: { employeeNumber: 'P0001', department: 'TU' } }))).toEqual({
    ...{ userName: 'rina', externalId: '701984', active: true, employeeNumber: 'P0001' },
  });
});

it.each<[string, unknown]>([
  ['by its path', { op: 'replace', path: 'active', value: false }],
  ['as a text with an operation in capitals, as Entra does', { op: 'Replace', path: 'active', value: 'False' }],
  ['without a path, as Okta does', { op: 'replace', value: { active: false } }],
  ['with the name of its schema', { op: 'add', path: `${USER}:active`, value: false }],
])('reads that somebody leaves %s', (_, operation) => expect(patchIn(patch(operation))).toEqual({ active: false }));

it('reads further attributes, and the last word of each', () =>
  expect(
    patchIn(
      patch(
        { op: 'replace', path: 'externalId', value: 'a' },
        { op: 'remove', path: 'externalId' },
        { op: 'replace', value: { [`${ENTERPRISE}:employeeNumber`]: 'P0002', displayName: 'Rina' } },
        { op: 'replace', path: 'emails[type eq "work"].value', value: 'rina@kota.go.id' },
      ),
    ),
  ).toEqual({ externalId: null, employeeNumber: 'P0002' }));

it.each<[string, () => unknown]>([
  ['invalidSyntax', () => userIn(undefined)],
  ['invalidSyntax', () => userIn([])],
  ['invalidSyntax', () => userIn({ userName: 'rina' })],
  ['invalidSyntax', () => userIn(user({ [ENTERPRISE]: 'P0001' }))],
  ['invalidValue', () => userIn(user({ userName: 7 }))],
  ['invalidValue', () => userIn(user({ userName: 'a\u0000' }))],
  ['invalidValue', () => userIn(user({ active: 'ya' }))],
  ['invalidValue', () => userIn(user({ password: 'rahasia' }))],
  ['invalidValue', () => userIn(user({ roles: [{ value: 'auditor' }] }))],
  ['invalidSyntax', () => patchIn({ Operations: [] })],
  ['invalidValue', () => patchIn(patch())],
  ['invalidValue', () => patchIn(patch(...Array.from({ length: 51 }, () => ({ op: 'add', value: {} }))))],
  ['invalidSyntax', () => patchIn(patch({ op: 'move', path: 'active' }))],
  ['invalidSyntax', () => patchIn(patch({ op: 'replace', value: false }))],
  ['invalidPath', () => patchIn(patch({ op: 'replace', path: 7, value: false }))],
  ['invalidValue', () => patchIn(patch({ op: 'replace', path: 'active' }))],
  ['invalidValue', () => patchIn(patch({ op: 'add', path: 'roles[primary eq "True"].value', value: 'auditor' }))],
  ['noTarget', () => patchIn(patch({ op: 'remove' }))],
  ['mutability', () => patchIn(patch({ op: 'remove', path: 'userName' }))],
])('refuses with %s what is not as it should be', (scimType, read) => expect(refusal(read)).toBe(scimType));
