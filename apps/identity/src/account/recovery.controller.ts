import type { Clock } from '@kinerja/clock';
import { accountId, recoveryId } from '@kinerja/identity-domain';
import { Access, CallerAccount, unwrap, type CommandAnswer, type Page, type SignedIn } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { AccountAdministration } from './account-administration';
import { ReasonDto } from './account.dto';
import { openRecoveryItems } from './account-pages';
import { accountProblems, administratorProblems } from './account.problems';
import { accountDone, allowedRecovery, recoveryPage, type RecoveryItem } from './account.view';
import { askedBy } from './asked-by';
import { RecoveryCodes, type RecoveryCode } from './recovery-codes';

/** Lost passwords (IDN-075). */
@Controller()
export class RecoveryController {
  constructor(
    @Inject(AccountAdministration) private readonly administration: AccountAdministration,
    @Inject(RecoveryCodes) private readonly codes: RecoveryCodes,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('account-recoveries')
  @Access(identityAccess.readAccounts)
  @Answers(recoveryPage)
  @Refuses()
  async list(@CallerAccount() caller: SignedIn): Promise<Page<RecoveryItem>> {
    const asking = { asks: askedBy(caller).by, at: this.clock.now() };
    return { items: await openRecoveryItems(this.source, asking), next: null };
  }

  @Post('accounts/:id/recoveries')
  @Access(identityAccess.proposeRecovery)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems, administratorProblems)
  async propose(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    const data = { ...(await this.about(id, caller)), reason };
    return unwrap(await this.administration.handle({ type: 'ProposeRecovery', data }), accountProblems);
  }

  /** Answers the code, which nobody can read again; a repeat of the same request can. */
  @Post('accounts/:id/recoveries/:recoveryId/allowance')
  @Access(identityAccess.allowRecovery)
  @HttpCode(200)
  @Answers(allowedRecovery)
  @Refuses(accountProblems, administratorProblems)
  async allow(
    @UuidParam('id') id: string,
    @UuidParam('recoveryId') recovery: string,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer & RecoveryCode> {
    const data = { ...(await this.about(id, caller)), recoveryId: recoveryId(recovery) };
    const done = unwrap(await this.administration.handle({ type: 'AllowRecovery', data }), accountProblems);
    return { ...(await this.codes.of(data.accountId)), ...done };
  }

  @Post('accounts/:id/recoveries/:recoveryId/ending')
  @Access(identityAccess.allowRecovery)
  @HttpCode(200)
  @Answers(accountDone)
  @Refuses(accountProblems, administratorProblems)
  async end(
    @UuidParam('id') id: string,
    @UuidParam('recoveryId') recovery: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    const data = { ...(await this.about(id, caller)), recoveryId: recoveryId(recovery), reason };
    return unwrap(await this.administration.handle({ type: 'EndRecovery', data }), accountProblems);
  }

  /** @throws ProblemException 403 for an administrator of a moment ago. */
  private async about(id: string, caller: SignedIn) {
    const asked = askedBy(caller);
    await this.administration.requireAdministrator(asked.by);
    return { accountId: accountId(id), ...asked, now: this.clock.now() };
  }
}
