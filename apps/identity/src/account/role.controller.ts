import type { Clock } from '@kinerja/clock';
import { accountId, needsTwoPersons } from '@kinerja/identity-domain';
import { Access, CallerAccount, unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { identityAccess } from '../access';
import { AccountAdministration } from './account-administration';
import { GrantRoleDto, RevokeRoleDto } from './account.dto';
import { accountProblems, administratorProblems, grantProblems } from './account.problems';
import { accountDone } from './account.view';
import { askedBy } from './asked-by';

@Controller('accounts')
export class RoleController {
  constructor(
    @Inject(AccountAdministration) private readonly administration: AccountAdministration,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** At once, or proposed to a second administrator (IDN-070, IDN-072). */
  @Post(':id/roles')
  @Access(identityAccess.grantRole)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems, administratorProblems, grantProblems)
  async grant(
    @UuidParam('id') id: string,
    @Body() { role, reason = '' }: GrantRoleDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    const asked = askedBy(caller);
    if (needsTwoPersons(role)) await this.administration.requireAdministrator(asked.by);
    const data = { accountId: accountId(id), role, reason, ...asked, now: this.clock.now() };
    return unwrap(await this.administration.handle({ type: 'GrantRole', data }), accountProblems);
  }

  @Post(':id/role-revocations')
  @Access(identityAccess.revokeRole)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems)
  async revoke(
    @UuidParam('id') id: string,
    @Body() { role, reason }: RevokeRoleDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    const data = { accountId: accountId(id), role, reason, ...askedBy(caller), now: this.clock.now() };
    return unwrap(await this.administration.handle({ type: 'RevokeRole', data }), accountProblems);
  }
}
