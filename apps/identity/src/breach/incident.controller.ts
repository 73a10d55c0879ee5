import type { Clock } from '@kinerja/clock';
import { newId } from '@kinerja/commands';
import { Access, CallerAccount, unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge';
import { incidentId, type IncidentCommand, type IncidentFacts } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, RUNTIME, type ServiceRuntime } from '@kinerja/service-runtime';
import { instantAt, unitId, type LocalDate } from '@kinerja/vocabulary';
import { Body, Controller, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { identityAccess } from '../access';
import { ReasonDto } from '../account/account.dto';
import { askedBy } from '../account/asked-by';
import { peopleNumbered, unknownUnits } from './concerned.queries';
import { personNotice } from './incident-documents';
import { CloseIncidentDto, DescribeIncidentDto, IssueNoticeDto, NotifyInstitutionDto, OpenIncidentDto } from './incident.dto'; // prettier-ignore
import { incidentHandler, type IncidentHandler } from './incident.handler';
import { incidentProblems } from './incident.problems';
import { incidentDone } from './incident.view';

type Done = CommandAnswer & Readonly<{ incidentId: string }>;

/** From its opening to its end (IDN-240 to IDN-244). */
@Controller('incidents')
export class IncidentController {
  constructor(
    @Inject(incidentHandler) private readonly incidents: IncidentHandler,
    @Inject(RUNTIME) private readonly runtime: ServiceRuntime,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Access(identityAccess.openIncident)
  @Answers(incidentDone)
  @Refuses(incidentProblems)
  async open(@Body() said: OpenIncidentDto, @CallerAccount() caller: SignedIn): Promise<Done> {
    const noticedAt = this.at(said.noticedOn, said.noticedTime);
    const data = { ...this.about(newId('incident'), caller), noticedAt, ...(await this.said(said)) };
    return this.done({ type: 'OpenIncident', data });
  }

  /** All that is known by now, in the place of what was said before. */
  @Put(':id/facts')
  @Access(identityAccess.handleIncident)
  @Answers(incidentDone)
  @Refuses(incidentProblems)
  async describe(
    @UuidParam('id') id: string,
    @Body() said: DescribeIncidentDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    return this.done({ type: 'DescribeIncident', data: { ...this.about(id, caller), ...(await this.said(said)) } });
  }

  /** Both drafts were read and found right. */
  @Post(':id/drafts')
  @HttpCode(200)
  @Access(identityAccess.handleIncident)
  @Answers(incidentDone)
  @Refuses(incidentProblems)
  async draft(@UuidParam('id') id: string, @CallerAccount() caller: SignedIn): Promise<Done> {
    return this.done({ type: 'DraftNotices', data: this.about(id, caller) });
  }

  /** The letter has gone out. */
  @Put(':id/letter')
  @Access(identityAccess.handleIncident)
  @Answers(incidentDone)
  @Refuses(incidentProblems)
  async notifyInstitution(
    @UuidParam('id') id: string,
    @Body() { sentOn, sentTime, ...said }: NotifyInstitutionDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const data = { ...this.about(id, caller), ...said, sentAt: this.at(sentOn, sentTime) };
    return this.done({ type: 'NotifyInstitution', data });
  }

  /** In the app to those who have an account in use; `on-paper`: the sheets were handed over to all who are left. */
  @Post(':id/notices')
  @HttpCode(200)
  @Access(identityAccess.handleIncident)
  @Answers(incidentDone)
  @Refuses(incidentProblems)
  async issue(
    @UuidParam('id') id: string,
    @Body() said: IssueNoticeDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const data = { ...this.about(id, caller), ...said, noticeId: newId('notice'), text: await this.noticeOf(id) };
    return this.done({ type: 'IssueNotice', data });
  }

  @Post(':id/closing')
  @HttpCode(200)
  @Access(identityAccess.endIncident)
  @Answers(incidentDone)
  @Refuses(incidentProblems)
  async close(
    @UuidParam('id') id: string,
    @Body() { learnt }: CloseIncidentDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    return this.done({ type: 'CloseIncident', data: { ...this.about(id, caller), learnt } });
  }

  @Post(':id/reopening')
  @HttpCode(200)
  @Access(identityAccess.endIncident)
  @Answers(incidentDone)
  @Refuses(incidentProblems)
  async reopen(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    return this.done({ type: 'ReopenIncident', data: { ...this.about(id, caller), reason } });
  }

  /** It was none. */
  @Post(':id/withdrawal')
  @HttpCode(200)
  @Access(identityAccess.endIncident)
  @Answers(incidentDone)
  @Refuses(incidentProblems)
  async withdraw(
    @UuidParam('id') id: string,
    @Body() { reason }: ReasonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    return this.done({ type: 'WithdrawIncident', data: { ...this.about(id, caller), reason } });
  }

  private about(id: string, caller: SignedIn) {
    return { incidentId: incidentId(id), ...askedBy(caller), now: this.clock.now() };
  }

  private at(day: LocalDate, time: string) {
    return instantAt(day, time, this.runtime.settings.zone);
  }

  private async said({ scope, dataKinds, unitIds, staffNumbers = '', ...words }: DescribeIncidentDto) {
    const source = this.runtime.dataSource;
    const units = scope === 'units' ? [...new Set(unitIds)].sort() : [];
    const people = await peopleNumbered(source, scope === 'people' ? staffNumbers : '');
    const { happenedWhen, happenedHow, handling, contact } = words;
    const concerned = { scope, unitIds: units.map(unitId), employeeIds: people.employeeIds };
    const facts: IncidentFacts = {
      ...{ dataKinds, concerned },
      ...(happenedWhen && { happenedWhen }),
      ...(happenedHow && { happenedHow }),
      ...(handling && { handling }),
      ...(contact && { contact }),
    };
    return { facts, unknown: [...(await unknownUnits(source, units)), ...people.unknown] };
  }

  /** In the words that stand in the log, whatever the read tables know by now. */
  private async noticeOf(id: string): Promise<string> {
    const { incident } = await this.incidents.state({ incidentId: incidentId(id) });
    return incident ? personNotice({ ...incident, zone: this.runtime.settings.zone }) : '';
  }

  private async done(command: IncidentCommand): Promise<Done> {
    const { incidentId: id } = command.data;
    return { incidentId: id, ...unwrap(await this.incidents.handle(command), incidentProblems) };
  }
}
