import { Access, Caller, PageQuery, type Page } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { Uuid } from '@kinerja/problem-details';
import type { EmployeeId } from '@kinerja/vocabulary';
import { Controller, Get, Inject, Query, type Type } from '@nestjs/common';
import { disclosureAccess } from './disclosure.access';
import { disclosurePageOf, type DisclosureView } from './disclosure.view';
import { ServedDisclosures } from './served-disclosures';

export class DisclosureQuery extends PageQuery {
  /** Who looked: a person, an account of nobody, or another system. */
  @Uuid({ optional: true }) by?: string;
  /** Whose data it was. */
  @Uuid({ optional: true }) about?: string;
}

/** `operations`: the policies of the service that disclose. */
export const disclosureController = (operations: readonly string[]): Type => {
  const page = disclosurePageOf(operations);

  /** Who was shown what is sensitive of somebody else. */
  @Controller('disclosures')
  class DisclosureController {
    constructor(@Inject(ServedDisclosures) private readonly disclosures: ServedDisclosures) {}

    @Get()
    @Access(disclosureAccess.readDisclosures)
    @Answers(page)
    @Refuses()
    async list(@Query() query: DisclosureQuery): Promise<Page<DisclosureView>> {
      return this.disclosures.page(query);
    }

    @Get('mine')
    @Access(disclosureAccess.readOwnDisclosures)
    @Answers(page)
    @Refuses()
    async mine(@Query() query: PageQuery, @Caller() about: EmployeeId): Promise<Page<DisclosureView>> {
      return this.disclosures.page({ ...query, about });
    }
  }
  return DisclosureController;
};
