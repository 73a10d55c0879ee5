import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { ServiceRuntime } from '@kinerja/service-shell';
import type { IdentitySettings } from '../identity.settings';
import type { KeyedDigests } from '../keys/keyed-digests';
import { AccountController } from './account.controller';
import { ACCOUNT_HANDLER, accountHandler } from './account.handler';
import { AccountQueries } from './accounts.queries';
import { ActivationCheck } from './activation';
import { ActivationCodes } from './activation-codes';
import { ActivationCodesController } from './activation-codes.controller';
import { Entrance } from './entrance';
import { EntranceController } from './entrance.controller';
import { FirstAccount } from './first-account';
import { GuessDelay } from './guess-delay';
import { NewPassword } from './new-password';
import { OwnAccountController } from './own-account.controller';
import { PasswordHasher } from './password-hasher';
import { CurrentAccounts, SignIn } from './sign-in';

type Keys = Readonly<{ digests: KeyedDigests; settings: IdentitySettings }>;

const providersOf = (runtime: ServiceRuntime, { digests, settings }: Keys): Provider[] => {
  const { store, projections, clock, dataSource } = runtime;
  const queries = new AccountQueries(dataSource);
  const accounts = accountHandler(store);
  const hasher = new PasswordHasher();
  const delay = new GuessDelay();
  const current = new CurrentAccounts(queries, store, projections);
  const newPassword = new NewPassword(hasher, digests, settings);
  const entrance = new Entrance(
    new SignIn(current, hasher, delay, clock),
    new ActivationCheck(current, digests, delay),
    newPassword,
  );
  const first = new FirstAccount({ store, accounts, newPassword, clock }, runtime.settings.agency, settings.bootstrap);
  return [
    { provide: ACCOUNT_HANDLER, useValue: accounts },
    { provide: AccountQueries, useValue: queries },
    { provide: ActivationCodes, useValue: new ActivationCodes(digests) },
    { provide: CurrentAccounts, useValue: current },
    { provide: Entrance, useValue: entrance },
    { provide: FirstAccount, useValue: first },
  ];
};

@Module({})
export class AccountModule {
  static of(runtime: ServiceRuntime, keys: Keys, personModule: DynamicModule): DynamicModule {
    return {
      module: AccountModule,
      imports: [runtime.module, personModule],
      // before `accounts/:id/…`, so that `me` is never taken for an id
      controllers: [OwnAccountController, AccountController, ActivationCodesController, EntranceController],
      providers: providersOf(runtime, keys),
      exports: [ACCOUNT_HANDLER],
    };
  }
}
