import type { Clock } from '@kinerja/clock';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { Access, Caller, listOrder, PageQuery, type Page } from '@kinerja/http-edge';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { localDateAt, type EmployeeId, type LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { delegationItem } from './delegation-item';
import type { DirectoryEntry } from '../person/people.queries';
import { directoryPage } from '../person/person.view';
import { SubstitutesQuery } from './delegation.dto';
import { delegationsAfter, delegationsWith, substitutesLike } from './delegations.queries';
import { delegationPage, type DelegationView } from './delegation.view';

const order = listOrder('delegations', 'day', 'uuid');

@Controller('delegations')
export class DelegationReadingController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get()
  @Access(identityAccess.readDelegations)
  @Answers(delegationPage)
  @Refuses()
  async list(@Query() page: PageQuery): Promise<Page<DelegationView>> {
    const [startsOn, delegationId] = order.after(page) ?? [];
    const after = startsOn !== undefined && delegationId !== undefined ? { startsOn, delegationId } : undefined;
    const rows = await delegationsAfter(this.source, after, page.limit + 1);
    const items = rows.map((row) => delegationItem(row, this.today(), true));
    return order.page(items, page.limit, (item) => [item.startsOn, item.delegationId]);
  }

  /** Those of the caller, and those in which the caller stands in for another. */
  @Get('mine')
  @Access(identityAccess.readOwnDelegations)
  @Answers(delegationPage)
  @Refuses()
  async mine(@Caller() employee: EmployeeId): Promise<Page<DelegationView>> {
    const rows = await delegationsWith(this.source, employee);
    const items = rows.map((row) => delegationItem(row, this.today(), row.employeeId === employee));
    return { items, next: null };
  }

  /** Whom somebody may name as their substitute; names are for everybody who is signed in, as in the directory. */
  @Get('substitutes')
  @Access(identityAccess.readDirectory)
  @Answers(directoryPage)
  @Refuses()
  async substitutes(@Query() { find, day }: SubstitutesQuery): Promise<Page<DirectoryEntry>> {
    return { items: await substitutesLike(this.source, find, day), next: null };
  }

  private today(): LocalDate {
    return localDateAt(this.clock.now(), this.settings.zone);
  }
}
