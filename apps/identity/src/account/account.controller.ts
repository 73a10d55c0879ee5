import type { Clock } from '@kinerja/clock';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { accountId, needsTwoPersons, type AccountId } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import {
  Access,
  CallerAccount,
  listOrder,
  unwrap,
  type CommandAnswer,
  type Page,
  type SignedIn,
} from '@kinerja/http-edge';
import { noSuch, notFound, problem, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { newId } from '@kinerja/commands';
import { employeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { isKnownPerson, personHandler, type PersonHandler } from '../person/person.handler';
import { AccountAdministration } from './account-administration';
import { AccountsQuery, CreateAccountDto, ReasonDto } from './account.dto';
import { accountItem } from './account-items';
import { accountDetailsOf } from './account-pages';
import { accountProblems, administratorProblems, grantProblems, unknownPerson } from './account.problems';
import {
  accountDetails,
  accountDone,
  accountPage,
  activationCodeView,
  createdAccountView,
  type AccountDetails,
  type AccountItem,
} from './account.view';
import { accountById, accountsAfter } from './accounts.queries';
import { ActivationCodes } from './activation-codes';
import { askedBy } from './asked-by';

type CreatedAccount = CommandAnswer & Readonly<{ accountId: string; activationCode: string }>;

const order = listOrder('accounts', 'text');

@Controller('accounts')
export class AccountController {
  constructor(
    @Inject(AccountAdministration) private readonly administration: AccountAdministration,
    @Inject(ActivationCodes) private readonly codes: ActivationCodes,
    @Inject(personHandler) private readonly people: PersonHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access(identityAccess.readAccounts)
  @Answers(accountPage)
  @Refuses()
  async list(@Query() query: AccountsQuery): Promise<Page<AccountItem>> {
    const [after] = order.after(query) ?? [];
    const rows = await accountsAfter(this.source, query, after, query.limit + 1);
    return order.page(rows.map(accountItem), query.limit, ({ username }) => [username]);
  }

  /** With the roles of two persons only proposed (IDN-070). */
  @Post()
  @Access(identityAccess.createAccount)
  @Answers(createdAccountView)
  @Refuses(accountProblems, administratorProblems, grantProblems, { 'account.unknown-person': unknownPerson })
  async create(@Body() body: CreateAccountDto, @CallerAccount() caller: SignedIn): Promise<CreatedAccount> {
    const id = accountId(newId('account'));
    const { username, roles, reason = '' } = body;
    const person = body.employeeId === undefined ? undefined : employeeId(body.employeeId);
    if (person && !(await isKnownPerson(this.people, person))) throw problem('account.unknown-person', unknownPerson);
    const asked = { ...askedBy(caller), reason };
    if (roles.some(needsTwoPersons)) await this.administration.requireAdministrator(asked.by);
    const data = { accountId: id, ...(person && { employeeId: person }), username, roles, asked };
    return { accountId: id, activationCode: this.codes.of(id), ...(await this.done('CreateAccount', data)) };
  }

  @Get(':id')
  @Access(identityAccess.readAccounts)
  @Answers(accountDetails)
  @Refuses(noSuch('account'))
  show(@UuidParam('id') id: string, @CallerAccount() caller: SignedIn): Promise<AccountDetails> {
    const asking = { asks: askedBy(caller).by, at: this.clock.now() };
    return accountDetailsOf(this.source, accountId(id), asking);
  }

  /** For one that nobody has activated yet. */
  @Get(':id/activation-code')
  @Access(identityAccess.readActivationCodes)
  @Answers(activationCodeView)
  @Refuses(noSuch('account'))
  async activationCode(@UuidParam('id') id: string): Promise<{ username: string; code: string }> {
    const account = await accountById(this.source, accountId(id));
    if (account?.status !== 'created') throw notFound('account', { accountId: id });
    return { username: account.username, code: this.codes.of(account.accountId) };
  }

  @Post(':id/disabling')
  @Access(identityAccess.disableAccount)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems)
  disable(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    return this.done('DisableAccount', { accountId: accountId(id), reason, ...askedBy(caller) });
  }

  @Post(':id/enabling')
  @Access(identityAccess.disableAccount)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems)
  enable(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    return this.done('EnableAccount', { accountId: accountId(id), reason, ...askedBy(caller) });
  }

  private async done<T extends Command['type']>(type: T, data: DataOf<T>): Promise<CommandAnswer> {
    const command = { type, data: { ...data, now: this.clock.now() } } as unknown as Command;
    return unwrap(await this.administration.handle(command), accountProblems);
  }
}

type Command = Extract<
  Parameters<AccountAdministration['handle']>[0],
  { type: 'CreateAccount' | 'DisableAccount' | 'EnableAccount' }
>;
type DataOf<T> = Omit<Extract<Command, { type: T }>['data'], 'now'> & Readonly<{ accountId: AccountId }>;
