import type { SignedIn } from './access-token';

/** As the log calls whoever did or saw something. */
export const actorFor = ({ accountId, employeeId, scopes }: SignedIn): string =>
  scopes ? `machine:${accountId}` : (employeeId ?? `account:${accountId}`);

/** All that the log may call whom an id stands for: a person, an account of nobody, another system. */
export const actorsOf = (id: string): readonly string[] => [id, `account:${id}`, `machine:${id}`];
