import { Controller, Get, Inject, Query } from '@nestjs/common';
import { cursorOf, pageOf, PageQuery, Roles, type Page } from '@kinerja/service-shell';
import { AccountQueries } from './accounts.queries';
import { ActivationCodes, type ActivationCode } from './activation-codes';

@Controller('activation-codes')
export class ActivationCodesController {
  constructor(
    @Inject(AccountQueries) private readonly accounts: AccountQueries,
    @Inject(ActivationCodes) private readonly codes: ActivationCodes,
  ) {}

  /** Accounts that wait for their person; an account that is active has no code any more. */
  @Get()
  @Roles('agency-admin', 'system-admin')
  async list(@Query() page: PageQuery): Promise<Page<ActivationCode>> {
    const [after] = cursorOf(page, 1) ?? [];
    const rows = await this.accounts.waiting(after === undefined ? undefined : String(after), page.limit + 1);
    const items = rows.map((account) => this.codes.item(account));
    return pageOf(items, page.limit, ({ username }) => [username]);
  }
}
