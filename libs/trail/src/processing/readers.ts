import { doorAnswer, roles, type Door, type Policy, type Role } from '@kinerja/vocabulary';
import { readerRelations, type ReaderRelation } from './processing-words';

/** Who reads something. `everybody`: also those without any role, signed in or not at all. */
export type Readers = Readonly<{
  /** Whomever it is about. */
  roles: readonly Role[];
  /** By how somebody stands to whom it is about. */
  relations: readonly ReaderRelation[];
  everybody?: Door['kind'];
}>;

const comesIn = (door: Door, role: Role): boolean => doorAnswer(door, { roles: [role], isEmployee: true }) === 'open';

const machinesAt = (door: Door): readonly ReaderRelation[] =>
  door.kind !== 'everybody' && door.scope ? ['machine'] : [];

const byDoor = ({ door, discloses }: Policy): Readers => {
  if (discloses === 'own') return { roles: [], relations: ['own'] };
  if (door.kind === 'everybody') return { roles: [], relations: [], everybody: door.kind };
  return door.anyOf
    ? { roles: door.anyOf, relations: machinesAt(door) }
    : { roles: [], relations: machinesAt(door), everybody: door.kind };
};

/** Who a policy lets in, asked of the policy itself. */
export const readersBy = (policy: Policy): Readers => {
  if (!policy.relations) return byDoor(policy);
  const { allows, door } = policy;
  const within = roles.filter((role) => comesIn(door, role));
  const always = within.filter((role) => allows([role], 'none'));
  const others = within.filter((role) => !always.includes(role));
  const related = policy.relations.filter(
    (relation) => relation !== 'none' && others.some((role) => allows([role], relation)),
  );
  return { roles: always, relations: [...related, ...machinesAt(door)] };
};

const widest: readonly Door['kind'][] = ['everybody', 'accounts', 'employees'];

/** Each role and relation once, in the order of the lists. */
export const together = (all: readonly Readers[]): Readers => {
  const everybody = widest.find((kind) => all.some((one) => one.everybody === kind));
  return {
    roles: roles.filter((role) => all.some((one) => one.roles.includes(role))),
    relations: readerRelations.filter((relation) => all.some((one) => one.relations.includes(relation))),
    ...(everybody && { everybody }),
  };
};
