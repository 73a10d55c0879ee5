import type { Clock } from '@kinerja/clock';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { newId } from '@kinerja/commands';
import { delegationId } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { Access, Caller, CallerAccount, unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge';
import { notFound, noSuch, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { employeeId, holdsOneOf, localDateAt, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { personOf } from '../account/asked-by';
import { DelegationDto, EndDelegationDto, OwnDelegationDto } from './delegation.dto';
import { delegationHandler, type DelegationHandler } from './delegation.handler';
import { delegationProblems } from './delegation.problems';
import { delegationFacts, delegationWith } from './delegations.queries';
import { delegationDone } from './delegation.view';

type Done = CommandAnswer & Readonly<{ delegationId: string }>;

@Controller('delegations')
export class DelegationController {
  constructor(
    @Inject(delegationHandler) private readonly delegations: DelegationHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Post()
  @Access(identityAccess.grantDelegation)
  @Answers(delegationDone)
  @Refuses(delegationProblems)
  grant(@Body() { employeeId: of, ...terms }: DelegationDto, @CallerAccount() caller: SignedIn): Promise<Done> {
    return this.grantTo(employeeId(of), terms, caller);
  }

  /** "Saya cuti, digantikan oleh …" */
  @Post('mine')
  @Access(identityAccess.grantOwnDelegation)
  @Answers(delegationDone)
  @Refuses(delegationProblems)
  grantOwn(
    @Body() terms: OwnDelegationDto,
    @Caller() of: EmployeeId,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    return this.grantTo(of, terms, caller);
  }

  /** Ends it earlier, or withdraws it before it begins. */
  @Post(':id/ending')
  @HttpCode(200)
  @Access(identityAccess.endDelegation)
  @Answers(delegationDone)
  @Refuses(delegationProblems, noSuch('delegation'))
  async end(
    @UuidParam('id') id: string,
    @Body() { endsOn, reason }: EndDelegationDto,
    @CallerAccount() { employeeId: by, roles }: SignedIn,
  ): Promise<Done> {
    const known = await delegationWith(this.source, id);
    const mayEnd = known?.employeeId === by || holdsOneOf(roles, 'agency-admin');
    if (!known || !mayEnd) throw notFound('delegation');
    const about = { delegationId: delegationId(id), employeeId: known.employeeId };
    const data = { ...about, endsOn, note: reason, ...this.moment() };
    return {
      delegationId: id,
      ...unwrap(await this.delegations.handle({ type: 'EndDelegation', data }), delegationProblems),
    };
  }

  private async grantTo(
    employee: EmployeeId,
    { substituteId, ...said }: OwnDelegationDto,
    caller: SignedIn,
  ): Promise<Done> {
    const id = delegationId(newId('delegation'));
    const terms = { ...said, delegationId: id, employeeId: employee, substituteId: employeeId(substituteId) };
    const facts = await delegationFacts(this.source, terms);
    const data = { ...terms, facts, ...personOf(caller), ...this.moment() };
    return {
      delegationId: id,
      ...unwrap(await this.delegations.handle({ type: 'GrantDelegation', data }), delegationProblems),
    };
  }

  private moment() {
    const now = this.clock.now();
    return { now, today: localDateAt(now, this.settings.zone) };
  }
}
