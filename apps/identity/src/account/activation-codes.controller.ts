import { Controller, Get, Inject, Query } from '@nestjs/common';
import { listOrder, PageQuery, type Page, Access } from '@kinerja/http-edge';
import type { Clock } from '@kinerja/clock';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { localDateAt } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { unitNamesOf, waitingAccounts } from './accounts.queries';
import { Answers, Refuses } from '@kinerja/openapi';
import { activationCodePage } from './account.view';
import { ActivationCodes, type ActivationCode } from './activation-codes';

const order = listOrder('activation-codes', 'text');

@Controller('activation-codes')
export class ActivationCodesController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(ActivationCodes) private readonly codes: ActivationCodes,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Accounts that wait for their person; an account that is active has no code any more. */
  @Get()
  @Access(identityAccess.readActivationCodes)
  @Answers(activationCodePage)
  @Refuses()
  async list(@Query() page: PageQuery): Promise<Page<ActivationCode>> {
    const [after] = order.after(page) ?? [];
    const rows = await waitingAccounts(this.source, after, page.limit + 1);
    const unitNames = await unitNamesOf(this.source, rows, localDateAt(this.clock.now(), this.settings.zone));
    const items = rows.map((account) =>
      this.codes.item(account, account.employeeId ? unitNames.get(account.employeeId) : undefined),
    );
    return order.page(items, page.limit, ({ username }) => [username]);
  }
}
