import { asMachine, isMachine, isMachineOwner, machineIn, type AccountId } from '@kinerja/identity-domain';
import { Any, type DataSource } from 'typeorm';
import { PersonRow } from '../person/people.table';
import { ServiceAccountRow } from '../service-account/service-accounts.table';
import { AccountRow } from './accounts.table';

/** Who an account is, for those who read what it did: the name of its person, else its user name, or the name of another system. */
export type AccountNames = Readonly<{ of: (accountId: AccountId) => string }>;

const systemNames = async (
  source: DataSource,
  ids: readonly (AccountId | null | undefined)[],
): Promise<ReadonlyMap<AccountId, string>> => {
  const asked = [...new Set(ids.filter((id): id is AccountId => !!id && isMachine(id)).map(machineIn))];
  const systems = asked.length === 0 ? [] : await source.getRepository(ServiceAccountRow).findBy({ serviceAccountId: Any(asked) }); // prettier-ignore
  return new Map(systems.map(({ serviceAccountId, name }) => [asMachine(serviceAccountId), name]));
};

/** One question for all of them; the owner of the machine is called by the name that the log has. */
export const accountNames = async (
  source: DataSource,
  ids: readonly (AccountId | null | undefined)[],
): Promise<AccountNames> => {
  const asked = [...new Set(ids.filter((id): id is AccountId => !!id && !isMachineOwner(id) && !isMachine(id)))];
  const accounts = asked.length === 0 ? [] : await source.getRepository(AccountRow).findBy({ accountId: Any(asked) });
  const employees = accounts.flatMap(({ employeeId }) => (employeeId ? [employeeId] : []));
  const people = employees.length === 0 ? [] : await source.getRepository(PersonRow).findBy({ employeeId: Any(employees) }); // prettier-ignore
  const persons = new Map(people.map(({ employeeId, name }) => [employeeId, name]));
  const names = new Map(
    accounts.map(({ accountId, employeeId, username }) => [
      accountId,
      (employeeId && persons.get(employeeId)) ?? username,
    ]),
  );
  const systems = await systemNames(source, ids);
  return { of: (id) => names.get(id) ?? systems.get(id) ?? id };
};
