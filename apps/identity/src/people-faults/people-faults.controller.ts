import type { Clock } from '@kinerja/clock';
import type { PeopleFaultCounts } from '@kinerja/identity-domain';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { Access, listOrder, type Page } from '@kinerja/http-edge';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { localDateAt, type LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { PeopleFaultsQuery } from './people-faults.dto';
import { peopleFaultCountsOn, peopleFaultsAfter, type PeopleFaultRecord } from './people-faults.queries';
import { peopleFaultCounts, peopleFaultPage, type PeopleFaultView } from './people-faults.view';

const order = listOrder('people-faults', 'text', 'text');

const item = ({ key: _, ...record }: PeopleFaultRecord): PeopleFaultView =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as PeopleFaultView;

/** Rule IDN-065: who and what is placed in a way that nothing can follow from, as of today. */
@Controller('people-faults')
export class PeopleFaultsController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get()
  @Access(identityAccess.readPeopleFaults)
  @Answers(peopleFaultPage)
  @Refuses()
  async list(@Query() query: PeopleFaultsQuery): Promise<Page<PeopleFaultView>> {
    const after = order.after(query);
    const { fault, limit } = query;
    const asked = { ...(fault && { fault }), ...(after && { after }), limit: limit + 1 };
    const page = order.page(await peopleFaultsAfter(this.source, this.today(), asked), limit, (row) => [
      ...([row.fault, row.key] as const),
    ]);
    return { ...page, items: page.items.map(item) };
  }

  @Get('counts')
  @Access(identityAccess.readPeopleFaults)
  @Answers(peopleFaultCounts)
  @Refuses()
  async count(): Promise<Readonly<{ counts: PeopleFaultCounts }>> {
    return { counts: await peopleFaultCountsOn(this.source, this.today()) };
  }

  private today(): LocalDate {
    return localDateAt(this.clock.now(), this.settings.zone);
  }
}
