import type { ServiceRuntime } from '@kinerja/service-runtime';
import type { CurrentAccounts } from '../account/sign-in';
import { AssertionCheck } from './assertion-check';
import { AssertionStore } from './assertion-store';
import { ResponsibleAccounts } from './responsible';
import { serviceAccountHandler } from './service-account.handler';

/** What other systems sign in with. */
export const machineParts = (
  { store, dataSource, clock, settings: { agency } }: ServiceRuntime,
  { currentAccounts }: Readonly<{ currentAccounts: CurrentAccounts }>,
) => {
  const serviceAccounts = serviceAccountHandler(store);
  const assertionStore = new AssertionStore(dataSource);
  const assertionCheck = new AssertionCheck(serviceAccounts, assertionStore, clock);
  const responsibleAccounts = new ResponsibleAccounts(currentAccounts, agency);
  return { serviceAccounts, assertionStore, assertionCheck, responsibleAccounts };
};
