import type { Clock } from '@kinerja/clock';
import { Access, CallerAccount, unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge';
import { serviceAccountId, type ServiceAccountCommand, type ServiceAccountId } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { identityAccess } from '../access';
import { AccountAdministration } from '../account/account-administration';
import { ReasonDto } from '../account/account.dto';
import { administratorProblems } from '../account/account.problems';
import { askedBy } from '../account/asked-by';
import { ResponsibleAccounts } from './responsible';
import { EndServiceKeyDto, HandOverServiceAccountDto } from './service-account.dto';
import { serviceAccountHandler, type ServiceAccountHandler } from './service-account.handler';
import { responsibleProblems, serviceAccountProblems } from './service-account.problems';
import { serviceAccountDone } from './service-account.view';

type Done = CommandAnswer & Readonly<{ serviceAccountId: ServiceAccountId }>;

/** What one administrator does at once: it takes away, gives back what two persons gave, or names who answers for it (IDN-223). */
@Controller('service-accounts')
export class ServiceAccountEndingController {
  constructor(
    @Inject(serviceAccountHandler) private readonly accounts: ServiceAccountHandler,
    @Inject(AccountAdministration) private readonly administration: AccountAdministration,
    @Inject(ResponsibleAccounts) private readonly responsible: ResponsibleAccounts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/suspension')
  @Access(identityAccess.endServiceAccess)
  @HttpCode(200)
  @Answers(serviceAccountDone)
  @Refuses(serviceAccountProblems, administratorProblems)
  async suspend(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    return this.done({ type: 'SuspendServiceAccount', data: await this.about(id, reason, caller) });
  }

  @Post(':id/resumption')
  @Access(identityAccess.resumeServiceAccess)
  @HttpCode(200)
  @Answers(serviceAccountDone)
  @Refuses(serviceAccountProblems, administratorProblems)
  async resume(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    return this.done({ type: 'ResumeServiceAccount', data: await this.about(id, reason, caller) });
  }

  @Post(':id/ending')
  @Access(identityAccess.endServiceAccess)
  @HttpCode(200)
  @Answers(serviceAccountDone)
  @Refuses(serviceAccountProblems, administratorProblems)
  async end(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    return this.done({ type: 'EndServiceAccount', data: await this.about(id, reason, caller) });
  }

  @Post(':id/key-ending')
  @Access(identityAccess.endServiceAccess)
  @HttpCode(200)
  @Answers(serviceAccountDone)
  @Refuses(serviceAccountProblems, administratorProblems)
  async endKey(
    @UuidParam('id') id: string,
    @Body() { kid, reason }: EndServiceKeyDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    return this.done({ type: 'EndServiceKey', data: { ...(await this.about(id, reason, caller)), kid } });
  }

  @Post(':id/responsible')
  @Access(identityAccess.endServiceAccess)
  @HttpCode(200)
  @Answers(serviceAccountDone)
  @Refuses(serviceAccountProblems, responsibleProblems, administratorProblems)
  async handOver(
    @UuidParam('id') id: string,
    @Body() { responsible, reason }: HandOverServiceAccountDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const about = await this.about(id, reason, caller);
    const data = { ...about, responsible: await this.responsible.named(responsible) };
    return this.done({ type: 'HandOverServiceAccount', data });
  }

  /** @throws ProblemException 403 for an administrator of a moment ago. */
  private async about(id: string, reason: string, caller: SignedIn) {
    const asked = askedBy(caller);
    await this.administration.requireAdministrator(asked.by);
    return { serviceAccountId: serviceAccountId(id), ...asked, reason, now: this.clock.now() };
  }

  private async done(command: ServiceAccountCommand): Promise<Done> {
    const { serviceAccountId: id } = command.data;
    return { serviceAccountId: id, ...unwrap(await this.accounts.handle(command), serviceAccountProblems) };
  }
}
