import type { Clock } from '@kinerja/clock';
import { Body, Controller, Inject, Put } from '@nestjs/common';
import { Authorities } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, Caller, CallerRoles, Access } from '@kinerja/http-edge';
import { MonthParam, noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { employeeId, type EmployeeId, type Role, type YearMonth } from '@kinerja/vocabulary';
import { evaluationAccess } from '../access';
import { RateEmployeeDto } from './evaluation.dto';
import { evaluationHandler, type EvaluationHandler } from './evaluation.handler';
import { evaluationProblems } from './evaluation.problems';
import { rated } from './evaluation.view';
import { RatingFacts } from './rating-facts';

/** The appraiser's two ratings of a person's month. */
@Controller('evaluations')
export class RatingController {
  constructor(
    @Inject(evaluationHandler) private readonly evaluation: EvaluationHandler,
    @Inject(Authorities) private readonly authorities: Authorities,
    @Inject(RatingFacts) private readonly facts: RatingFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Put(':employeeId/:month')
  @Access(evaluationAccess.rateEmployee)
  @Answers(rated)
  @Refuses(evaluationProblems, noSuch('employee'))
  async rate(
    @UuidParam('employeeId') id: string,
    @MonthParam('month') month: YearMonth,
    @Body() body: RateEmployeeDto,
    @Caller() by: EmployeeId,
    @CallerRoles() roles: readonly Role[],
  ) {
    const employee = employeeId(id);
    const facts = await this.facts.of(employee, month);
    if (!facts) throw notFound('employee', { employeeId: employee });
    const data = {
      ...facts,
      ...ratingsIn(body),
      employeeId: employee,
      month,
      authority: await this.authorities.of({ by, roles }),
      now: this.clock.now(),
    };
    const answer = unwrap(await this.evaluation.handle({ type: 'RateEmployee', data }), evaluationProblems);
    return { employeeId: employee, month, ...answer };
  }
}

/** A field sent as null is a field left out. */
const ratingsIn = ({ workResult, behaviour, workResultReason, behaviourReason }: RateEmployeeDto) => ({
  workResult: workResult ?? undefined,
  behaviour,
  workResultReason: workResultReason ?? undefined,
  behaviourReason: behaviourReason ?? undefined,
});
