import { feature } from '@kinerja/service-runtime';
import { outsideAccountsTable } from './outside-accounts.table';
import { OutsideSignInController } from './outside-sign-in.controller';
import { OwnOutsideAccountController } from './own-outside-account.controller';

/** Sign-in through the city's own provider. Its events are the account's; the provider itself is the gateway's affair. */
export const outsideAccountFeature = feature({
  tables: [outsideAccountsTable],
  controllers: [OwnOutsideAccountController, OutsideSignInController],
});
