import { Body, Controller, Inject, Put } from '@nestjs/common';
import { MonthParam, notFound, unwrap, UuidParam, noSuch } from '@kinerja/problem-details';
import { CallerAccount, CLOCK, DATA_SOURCE, type Clock, type SignedIn } from '@kinerja/service-shell';
import { Answers, Refuses } from '@kinerja/openapi';
import { unitId, type YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { isKnownMonth } from '../months/months.queries';
import { judgeOf, callerProblems } from '../people/judge';
import { placesInUnit } from '../people/places.queries';
import { SetAchievementDto } from './organisation.dto';
import { organisationHandler, type OrganisationHandler } from './organisation.handler';
import { organisationProblems } from './organisation.problems';
import { achievementSet } from './organisation.view';

@Controller('organisation-achievements')
export class OrganisationController {
  constructor(
    @Inject(organisationHandler) private readonly organisation: OrganisationHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Put(':unitId/:month')
  @Answers(achievementSet)
  @Refuses(organisationProblems, noSuch('unit'), callerProblems)
  async set(
    @UuidParam('unitId') id: string,
    @MonthParam('month') month: YearMonth,
    @Body() { predikat, reason }: SetAchievementDto,
    @CallerAccount() account: SignedIn,
  ) {
    const unit = unitId(id);
    const { by, callerIsAgencyAdmin } = judgeOf(account);
    const [people, monthIsKnown] = await Promise.all([
      placesInUnit(this.source, unit, month),
      isKnownMonth(this.source, month),
    ]);
    if (people.length === 0) throw notFound('unit', { unitId: unit });
    const head = people.find(({ duty }) => duty === 'head');
    const authority = { superior: head?.superiorId ?? undefined, callerIsAgencyAdmin };
    const now = this.clock.now();
    const data = { unitId: unit, month, predikat, reason, authority, head: head?.employeeId, monthIsKnown, by, now };
    const answer = unwrap(
      await this.organisation.handle({ type: 'SetOrganisationAchievement', data }),
      organisationProblems,
    );
    return { unitId: unit, month, ...answer };
  }
}
