import type { Clock } from '@kinerja/clock';
import type { EventStore } from '@kinerja/event-store';
import { Access, Caller, unwrap, type CommandAnswer } from '@kinerja/http-edge';
import type { PersonEvent, TaxDocument } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { badShape, noSuch, notFound, UuidParam, type FieldFault } from '@kinerja/problem-details';
import { CLOCK, EVENT_STORE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { employeeId, localDate, localDateAt, type EmployeeId } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { identityAccess } from '../access';
import { personHandler, personStream, type PersonHandler } from '../person/person.handler';
import { personProblems } from '../person/person.problems';
import { personChanged } from '../person/person.view';
import { SetTaxStatusDto, WithdrawTaxStatusDto } from './tax-status.dto';
import { taxStatusesView, type TaxStatusesView } from './tax-status.view';
import { taxStatusesIn } from './tax-statuses';

const missing = (field: string): FieldFault => ({
  ...{ field, problem: 'missing', expected: 'kind, number and date of the document together', code: 'required' },
});

/** @throws ProblemException 400 where a part of it is missing */
const documentIn = ({ documentKind, documentNumber, documentDate }: SetTaxStatusDto): TaxDocument | undefined => {
  if (documentKind !== undefined && documentNumber !== undefined && documentDate !== undefined)
    return { kind: documentKind, number: documentNumber, date: localDate(documentDate) };
  const parts = Object.entries({ documentKind, documentNumber, documentDate });
  const absent = parts.filter(([, value]) => value === undefined).map(([field]) => missing(field));
  if (absent.length < parts.length) throw badShape(absent);
  return undefined;
};

/** Married or not, who depends on them, from which tax year and by which document; opened from the log and kept in no table. */
@Controller('people')
export class TaxStatusController {
  constructor(
    @Inject(personHandler) private readonly people: PersonHandler,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get('me/tax-statuses')
  @Access(identityAccess.readOwnTaxStatuses)
  @Answers(taxStatusesView)
  @Refuses(noSuch('person'))
  mine(@Caller() employee: EmployeeId): Promise<TaxStatusesView> {
    return this.statusesOf(employee);
  }

  @Get(':id/tax-statuses')
  @Access(identityAccess.readTaxStatuses)
  @Answers(taxStatusesView)
  @Refuses(noSuch('person'))
  of(@UuidParam('id') id: string): Promise<TaxStatusesView> {
    return this.statusesOf(employeeId(id));
  }

  @Put(':id/tax-status')
  @Access(identityAccess.setTaxStatus)
  @Answers(personChanged)
  @Refuses(personProblems)
  async set(@UuidParam('id') id: string, @Body() said: SetTaxStatusDto): Promise<CommandAnswer> {
    const { family, dependants, from, reason } = said;
    const document = documentIn(said);
    const now = this.clock.now();
    const today = localDateAt(now, this.settings.zone);
    const status = { family, dependants, from: localDate(from), ...(document && { document }) };
    const data = { employeeId: employeeId(id), ...status, reason, today, now };
    return unwrap(await this.people.handle({ type: 'SetTaxStatus', data }), personProblems);
  }

  @Post(':id/tax-status/withdrawal')
  @HttpCode(200)
  @Access(identityAccess.withdrawTaxStatus)
  @Answers(personChanged)
  @Refuses(personProblems)
  async withdraw(@UuidParam('id') id: string, @Body() { from, reason }: WithdrawTaxStatusDto): Promise<CommandAnswer> {
    const data = { employeeId: employeeId(id), from: localDate(from), reason, now: this.clock.now() };
    return unwrap(await this.people.handle({ type: 'WithdrawTaxStatus', data }), personProblems);
  }

  private async statusesOf(employee: EmployeeId): Promise<TaxStatusesView> {
    const { events } = await this.store.load(personStream(employee));
    if (events.length === 0) throw notFound('person');
    return { employeeId: employee, items: taxStatusesIn(events as unknown as readonly PersonEvent[]) };
  }
}
