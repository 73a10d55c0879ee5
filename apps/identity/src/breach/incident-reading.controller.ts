import type { Clock } from '@kinerja/clock';
import { Access, Caller, listOrder, PageQuery, type Page } from '@kinerja/http-edge';
import { incidentId } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import type { EmployeeId } from '@kinerja/vocabulary';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { concernedAfter } from './concerned.queries';
import {
  incidentDetailsView,
  incidentPage,
  incidentPeoplePage,
  ownIncidentPage,
  type IncidentDetailsView,
  type IncidentPersonView,
  type IncidentView,
  type OwnIncidentView,
} from './incident.view';
import { incidentDetails, incidentItem, incidentsAfter, incidentsToldTo, incidentWith } from './incidents.queries';

const order = listOrder('incidents', 'instant', 'uuid');
const peopleOrder = listOrder('people of an incident', 'text');

/** How far each is, and what people were told (IDN-240 to IDN-245). */
@Controller('incidents')
export class IncidentReadingController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get()
  @Access(identityAccess.readIncidents)
  @Answers(incidentPage)
  @Refuses()
  async list(@Query() page: PageQuery): Promise<Page<IncidentView>> {
    const [at, id] = order.after(page) ?? [];
    const after = at !== undefined && id !== undefined ? { at, incidentId: id } : undefined;
    const rows = await incidentsAfter(this.source, { ...(after && { after }), limit: page.limit + 1 });
    const items = rows.map((row) => incidentItem(row, this.moment()));
    return order.page(items, page.limit, (item) => [item.noticedAt, item.incidentId]);
  }

  /** Of the caller. */
  @Get('mine')
  @Access(identityAccess.readOwnIncidents)
  @Answers(ownIncidentPage)
  @Refuses()
  async mine(@Caller() asks: EmployeeId): Promise<Page<OwnIncidentView>> {
    return { items: await incidentsToldTo(this.source, asks), next: null };
  }

  @Get(':id')
  @Access(identityAccess.readIncidents)
  @Answers(incidentDetailsView)
  @Refuses(noSuch('incident'))
  async show(@UuidParam('id') id: string): Promise<IncidentDetailsView> {
    return incidentDetails(this.source, await this.rowOf(id), this.moment());
  }

  /** Whom it concerns, and who was told when and how. */
  @Get(':id/people')
  @Access(identityAccess.readIncidents)
  @Answers(incidentPeoplePage)
  @Refuses(noSuch('incident'))
  async people(@UuidParam('id') id: string, @Query() page: PageQuery): Promise<Page<IncidentPersonView>> {
    const [after] = peopleOrder.after(page) ?? [];
    const row = await this.rowOf(id);
    const of = { incidentId: row.incidentId, concerned: row.facts.concerned };
    const people = await concernedAfter(this.source, of, { after, limit: page.limit + 1 });
    const { items, next } = peopleOrder.page([...people], page.limit, ({ key }) => [key]);
    return {
      items: items.map(({ key: _, channel, toldAt, ...person }) => ({
        ...{ ...person, ...(channel && { channel }), ...(toldAt && { toldAt }) },
      })),
      next,
    };
  }

  private async rowOf(id: string) {
    const row = await incidentWith(this.source, incidentId(id));
    if (!row) throw notFound('incident');
    return row;
  }

  private moment() {
    return { now: this.clock.now(), zone: this.settings.zone };
  }
}
