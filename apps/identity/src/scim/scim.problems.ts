import { problem, type Problem, type ProblemException } from '@kinerja/problem-details';

/** Why a request is not taken, in the words of RFC 7644, 3.12. */
export type ScimType = 'invalidFilter' | 'invalidSyntax' | 'invalidPath' | 'noTarget' | 'invalidValue' | 'mutability';

const badRequest: Problem = { status: 400, title: 'The request is not as it should be' };

/** `expected`: what would have been right. */
export const badScim = (scimType: ScimType, expected: string): ProblemException =>
  problem('scim.bad-request', badRequest, { scimType, expected });

export const personUnknown: Problem = {
  status: 400,
  title: 'The agency has no person with this employeeNumber: people come in with its own list, their accounts follow',
};
export const hasAccount: Problem = { status: 409, title: 'This person has an account already' };
export const rolesByTwoPersons: Problem = {
  status: 403,
  title: 'Roles are given and taken at the screen, those that touch pay or roles by two persons; here they are read',
};
