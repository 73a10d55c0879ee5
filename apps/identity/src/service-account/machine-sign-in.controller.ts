import { Access, NotACommand } from '@kinerja/http-edge';
import { serviceAccountId, type KnownServiceAccount } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { problem, UuidParam } from '@kinerja/problem-details';
import { isMachineScope, type MachineScope } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { identityAccess } from '../access';
import { AssertionCheck } from './assertion-check';
import { AssertionStore } from './assertion-store';
import { MachineSignInDto } from './service-account.dto';
import { serviceAccountHandler, type ServiceAccountHandler } from './service-account.handler';
import { machineSignInProblems, notInUse, scopeNotGiven } from './service-account.problems';
import { machineView, type Machine } from './service-account.view';

/** Those that were asked for; all that the account has where none were. @throws ProblemException 400 */
const scopesFor = (asked: string | undefined, { scopes }: KnownServiceAccount): MachineScope[] => {
  if (asked === undefined) return [...scopes];
  const wanted = [...new Set(asked.split(' ').filter((scope) => scope !== ''))];
  const missing = wanted.find((scope) => !(isMachineScope(scope) && scopes.includes(scope)));
  if (missing !== undefined || wanted.length === 0)
    throw problem('service-account.scope-not-given', scopeNotGiven, { scope: missing ?? '', given: scopes });
  return scopes.filter((scope) => wanted.includes(scope));
};

/** Rule IDN-225: another system comes in. For the gateway alone. */
@Controller('sign-ins/machine')
export class MachineSignInController {
  constructor(
    @Inject(AssertionCheck) private readonly assertions: AssertionCheck,
    @Inject(AssertionStore) private readonly store: AssertionStore,
    @Inject(serviceAccountHandler) private readonly accounts: ServiceAccountHandler,
  ) {}

  @Post()
  @Access(identityAccess.signInMachine)
  @NotACommand()
  @HttpCode(200)
  @Answers(machineView)
  @Refuses(machineSignInProblems)
  async signIn(@Body() { assertion, tokenAddress, address, scope }: MachineSignInDto): Promise<Machine> {
    const { id, state } = await this.assertions.check(assertion, [tokenAddress, address]);
    const scopes = scopesFor(scope, state);
    await this.store.noteUse(id);
    return { serviceAccountId: id, scopes };
  }

  /** Whether it may still come in, and with which scopes. */
  @Get(':id')
  @Access(identityAccess.signInMachine)
  @Answers(machineView)
  @Refuses({ 'service-account.not-in-use': notInUse })
  async state(@UuidParam('id') id: string): Promise<Machine> {
    const state = await this.accounts.state({ serviceAccountId: serviceAccountId(id) });
    if (state.status !== 'active') throw problem('service-account.not-in-use', notInUse, { status: state.status });
    return { serviceAccountId: id, scopes: [...state.scopes] };
  }
}
