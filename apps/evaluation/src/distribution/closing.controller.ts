import type { Clock } from '@kinerja/clock';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { Authorities } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, Caller, CallerRoles, Access } from '@kinerja/http-edge';
import { MonthParam, UuidParam } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { unitId, type EmployeeId, type Role, type YearMonth } from '@kinerja/vocabulary';
import { evaluationAccess } from '../access';
import { EVALUATION_CONFIG, type EvaluationConfig } from '../evaluation.config';
import { ClosingFacts } from './closing-facts';
import { CloseDistributionDto } from './distribution.dto';
import { distributionHandler, type DistributionHandler } from './distribution.handler';
import { distributionProblems } from './distribution.problems';
import { distributionClosed } from './distribution.view';

@Controller('distributions')
export class ClosingController {
  constructor(
    @Inject(distributionHandler) private readonly distribution: DistributionHandler,
    @Inject(Authorities) private readonly authorities: Authorities,
    @Inject(ClosingFacts) private readonly facts: ClosingFacts,
    @Inject(EVALUATION_CONFIG) private readonly config: EvaluationConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':unitId/:month/closing')
  @Access(evaluationAccess.closeDistribution)
  @HttpCode(200)
  @Answers(distributionClosed)
  @Refuses(distributionProblems)
  async close(
    @UuidParam('unitId') id: string,
    @MonthParam('month') month: YearMonth,
    @Body() { justification }: CloseDistributionDto,
    @Caller() by: EmployeeId,
    @CallerRoles() roles: readonly Role[],
  ) {
    const unit = unitId(id);
    const facts = await this.facts.of(unit, month);
    const { minimumSize } = this.config;
    const authority = await this.authorities.of({ by, roles });
    const data = { ...facts, unitId: unit, month, justification, authority, minimumSize, now: this.clock.now() };
    const answer = unwrap(await this.distribution.handle({ type: 'CloseDistribution', data }), distributionProblems);
    return { unitId: unit, month, ...answer };
  }
}
