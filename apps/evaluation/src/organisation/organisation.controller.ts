import type { Clock } from '@kinerja/clock';
import { Body, Controller, Inject, Put } from '@nestjs/common';
import { unwrap, Caller, CallerRoles, Access } from '@kinerja/http-edge';
import { MonthParam, notFound, UuidParam, noSuch } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { Authorities, postsInMonth } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { unitId, type EmployeeId, type Role, type YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { evaluationAccess } from '../access';
import { isKnownMonth } from '../months/months.queries';
import { SetAchievementDto } from './organisation.dto';
import { organisationHandler, type OrganisationHandler } from './organisation.handler';
import { organisationProblems } from './organisation.problems';
import { achievementSet } from './organisation.view';

@Controller('organisation-achievements')
export class OrganisationController {
  constructor(
    @Inject(organisationHandler) private readonly organisation: OrganisationHandler,
    @Inject(Authorities) private readonly authorities: Authorities,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Put(':unitId/:month')
  @Access(evaluationAccess.setAchievement)
  @Answers(achievementSet)
  @Refuses(organisationProblems, noSuch('unit'))
  async set(
    @UuidParam('unitId') id: string,
    @MonthParam('month') month: YearMonth,
    @Body() { predikat, reason }: SetAchievementDto,
    @Caller() by: EmployeeId,
    @CallerRoles() roles: readonly Role[],
  ) {
    const unit = unitId(id);
    const [people, monthIsKnown, authority] = await Promise.all([
      postsInMonth(this.source, month, { unit }),
      isKnownMonth(this.source, month),
      this.authorities.of({ by, roles }),
    ]);
    if (people.length === 0) throw notFound('unit', { unitId: unit });
    const head = people.find(({ duty }) => duty === 'head');
    const now = this.clock.now();
    const line = { head: head?.employeeId, superior: head?.superiorId ?? null };
    const data = { unitId: unit, month, predikat, reason, authority, ...line, monthIsKnown, now };
    const answer = unwrap(
      await this.organisation.handle({ type: 'SetOrganisationAchievement', data }),
      organisationProblems,
    );
    return { unitId: unit, month, ...answer };
  }
}
