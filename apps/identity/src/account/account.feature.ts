import { passwordHashV1ToV2 } from '@kinerja/identity-domain';
import { feature } from '@kinerja/service-runtime';
import { AccountController } from './account.controller';
import { accountHandler } from './account.handler';
import { accountsTable } from './accounts.table';
import { ActivationCodesController } from './activation-codes.controller';
import { OwnAccountController } from './own-account.controller';
import { SignInController } from './sign-in.controller';

/** Version 1 held the hash, sealed. */
const passwordSet = { version: 2, upcasters: { 1: passwordHashV1ToV2 } };

export const accountFeature = feature({
  events: {
    AccountCreated: { version: 1 },
    AccountActivated: passwordSet,
    PasswordChanged: passwordSet,
    AccountDisabled: { version: 1 },
  },
  handler: accountHandler,
  tables: [accountsTable],
  // before `accounts/:id/…`, so that `me` is never taken for an id
  controllers: [OwnAccountController, AccountController, ActivationCodesController, SignInController],
});
