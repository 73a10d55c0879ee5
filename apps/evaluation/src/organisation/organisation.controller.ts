import { Body, Controller, Inject, Put } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { MonthParam, noSuch, notFound, unwrap, UuidParam } from '@kinerja/problem-details';
import { CallerAccount, CLOCK, type Clock, type SignedIn } from '@kinerja/service-shell';
import { unitId, type YearMonth } from '@kinerja/vocabulary';
import { Months } from '../months/months.queries';
import { callerProblems, judgeOf } from '../people/judge';
import { Places } from '../people/places.queries';
import { SetAchievementDto } from './organisation.dto';
import { ORGANISATION_HANDLER, type OrganisationHandler } from './organisation.handler';
import { organisationProblems } from './organisation.problems';
import { achievementSet } from './organisation.view';

@Controller('organisation-achievements')
export class OrganisationController {
  constructor(
    @Inject(ORGANISATION_HANDLER) private readonly organisation: OrganisationHandler,
    @Inject(Places) private readonly places: Places,
    @Inject(Months) private readonly months: Months,
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
    const [people, monthIsKnown] = await Promise.all([this.places.inUnit(unit, month), this.months.isKnown(month)]);
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
