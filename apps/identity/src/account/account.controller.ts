import type { Clock } from '@kinerja/clock';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { accountId } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, CallerAccount, type SignedIn, Access } from '@kinerja/http-edge';
import { problem, UuidParam } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { newId } from '@kinerja/commands';
import { employeeId } from '@kinerja/vocabulary';
import { identityAccess } from '../access';
import { isKnownPerson, personHandler, type PersonHandler } from '../person/person.handler';
import { CreateAccountDto } from './account.dto';
import { accountHandler, type AccountHandler } from './account.handler';
import { accountProblems, unknownPerson } from './account.problems';
import { accountDone, createdAccountView } from './account.view';
import { ActivationCodes } from './activation-codes';

type CreatedAccount = CommandAnswer & Readonly<{ accountId: string; activationCode: string }>;

@Controller('accounts')
export class AccountController {
  constructor(
    @Inject(accountHandler) private readonly accounts: AccountHandler,
    @Inject(ActivationCodes) private readonly codes: ActivationCodes,
    @Inject(personHandler) private readonly people: PersonHandler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Access(identityAccess.createAccount)
  @Answers(createdAccountView)
  @Refuses(accountProblems, { 'account.unknown-person': unknownPerson })
  async create(@Body() body: CreateAccountDto): Promise<CreatedAccount> {
    const id = accountId(newId('account'));
    const { username, roles } = body;
    const person = body.employeeId === undefined ? undefined : employeeId(body.employeeId);
    if (person && !(await isKnownPerson(this.people, person))) throw problem('account.unknown-person', unknownPerson);
    const data = { accountId: id, ...(person && { employeeId: person }), username, roles, now: this.clock.now() };
    const answer = unwrap(await this.accounts.handle({ type: 'CreateAccount', data }), accountProblems);
    return { accountId: id, activationCode: this.codes.of(id), ...answer };
  }

  @Post(':id/disabling')
  @Access(identityAccess.disableAccount)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems)
  async disable(@UuidParam('id') id: string, @CallerAccount() caller: SignedIn): Promise<CommandAnswer> {
    const data = { accountId: accountId(id), by: accountId(caller.accountId), now: this.clock.now() };
    return unwrap(await this.accounts.handle({ type: 'DisableAccount', data }), accountProblems);
  }
}
