import { Body, Controller, Inject, Put } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { MonthParam, noSuch, notFound, unwrap, UuidParam } from '@kinerja/problem-details';
import { CallerAccount, CLOCK, type Clock, type SignedIn } from '@kinerja/service-shell';
import { employeeId, type YearMonth } from '@kinerja/vocabulary';
import { callerProblems, judgeOf } from '../people/judge';
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
    @Inject(RatingFacts) private readonly facts: RatingFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Put(':employeeId/:month')
  @Answers(rated)
  @Refuses(evaluationProblems, noSuch('employee'), callerProblems)
  async rate(
    @UuidParam('employeeId') id: string,
    @MonthParam('month') month: YearMonth,
    @Body() body: RateEmployeeDto,
    @CallerAccount() account: SignedIn,
  ) {
    const employee = employeeId(id);
    const { by, callerIsAgencyAdmin } = judgeOf(account);
    const facts = await this.facts.of(employee, month);
    if (!facts) throw notFound('employee', { employeeId: employee });
    const { superior, ...known } = facts;
    const data = {
      ...known,
      ...ratingsIn(body),
      employeeId: employee,
      month,
      authority: { superior, callerIsAgencyAdmin },
      by,
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
