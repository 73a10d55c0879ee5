import type { SignedIn } from './access-token';

/** As the log calls whoever did or saw something. */
export const actorFor = ({ accountId, employeeId, scopes }: SignedIn): string =>
  scopes ? `machine:${accountId}` : (employeeId ?? `account:${accountId}`);
