import type { Clock } from '@kinerja/clock';
import { passwordHashV1ToV2 } from '@kinerja/identity-domain';
import { CLOCK, feature, RUNTIME, type Feature, type ServiceRuntime } from '@kinerja/service-runtime';
import type { Provider } from '@nestjs/common';
import type { IdentitySettings } from '../identity.settings';
import type { KeyedDigests } from '../keys/keyed-digests';
import { AccountController } from './account.controller';
import { accountHandler, type AccountHandler } from './account.handler';
import { accountsTable } from './accounts.table';
import { ActivationCheck } from './activation';
import { ActivationCodes } from './activation-codes';
import { ActivationCodesController } from './activation-codes.controller';
import { Entrance } from './entrance';
import { EntranceController } from './entrance.controller';
import { FirstAccount } from './first-account';
import { GuessDelay } from './guess-delay';
import { Passwords } from '../credential/passwords';
import { NewPassword } from './new-password';
import { OwnAccountController } from './own-account.controller';
import { PasswordHasher } from './password-hasher';
import { CurrentAccounts, SignIn } from './sign-in';

/** Version 1 held the hash, sealed. */
const passwordSet = { version: 2, upcasters: { 1: passwordHashV1ToV2 } };

type Keys = Readonly<{ digests: KeyedDigests; settings: IdentitySettings }>;

const entranceWith =
  (digests: KeyedDigests) =>
  (current: CurrentAccounts, passwords: Passwords, newPassword: NewPassword, clock: Clock): Entrance => {
    const delay = new GuessDelay();
    const signIn = new SignIn(current, passwords, delay, clock);
    return new Entrance(signIn, new ActivationCheck(current, digests, delay), newPassword);
  };

const firstAccountWith =
  (bootstrap: IdentitySettings['bootstrap']) =>
  (accounts: AccountHandler, passwords: Passwords, newPassword: NewPassword, runtime: ServiceRuntime): FirstAccount => {
    const { store, clock, settings } = runtime;
    return new FirstAccount({ store, accounts, passwords, newPassword, clock }, settings.agency, bootstrap);
  };

const providersOf = ({ digests, settings }: Keys): readonly Provider[] => [
  { provide: ActivationCodes, useFactory: () => new ActivationCodes(digests) },
  { provide: PasswordHasher, useFactory: () => new PasswordHasher() },
  {
    provide: NewPassword,
    useFactory: (hasher: PasswordHasher) => new NewPassword(hasher, settings),
    inject: [PasswordHasher],
  },
  {
    provide: CurrentAccounts,
    useFactory: ({ dataSource, store, projections }: ServiceRuntime) =>
      new CurrentAccounts(dataSource, store, projections),
    inject: [RUNTIME],
  },
  {
    provide: Entrance,
    useFactory: entranceWith(digests),
    inject: [CurrentAccounts, Passwords, NewPassword, CLOCK],
  },
  {
    provide: FirstAccount,
    useFactory: firstAccountWith(settings.bootstrap),
    inject: [accountHandler, Passwords, NewPassword, RUNTIME],
  },
];

export const accountFeature = (keys: Keys): Feature =>
  feature({
    events: {
      AccountCreated: { version: 1 },
      AccountActivated: passwordSet,
      PasswordChanged: passwordSet,
      AccountDisabled: { version: 1 },
    },
    handler: accountHandler,
    tables: [accountsTable],
    // before `accounts/:id/…`, so that `me` is never taken for an id
    controllers: [OwnAccountController, AccountController, ActivationCodesController, EntranceController],
    providers: providersOf(keys),
  });
