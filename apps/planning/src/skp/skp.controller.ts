import type { Clock } from '@kinerja/clock';
import { Body, Controller, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { Authorities, postOf, type HeldPost } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { problem, UuidParam } from '@kinerja/problem-details';
import { unwrap, Caller, Access } from '@kinerja/http-edge';
import { newId } from '@kinerja/commands';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { skpId, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { planningAccess } from '../access';
import { knownServices } from '../services/services.queries';
import { LinkableResults } from './linkable-results';
import { DraftSkpDto, SetResultsDto } from './skp.dto';
import { skpHandler, type SkpHandler } from './skp.handler';
import { noAssignment, skpProblems } from './skp.problems';
import { resultsSet, skpDone } from './skp.view';
import { workResultsOf } from './work-results-of';

/** The owner's side of a plan: draft, results, submission. */
@Controller('skps')
export class SkpController {
  constructor(
    @Inject(skpHandler) private readonly skp: SkpHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Authorities) private readonly authorities: Authorities,
    @Inject(LinkableResults) private readonly linkable: LinkableResults,
  ) {}

  @Post()
  @Access(planningAccess.draftPlan)
  @Answers(skpDone)
  @Refuses(skpProblems, { 'skp.no-assignment': noAssignment })
  async draft(@Body() { year }: DraftSkpDto, @Caller() employee: EmployeeId) {
    const { assignmentId: assignment, unitId, superiorId: appraiser } = await this.postToday(employee);
    const id = skpId(newId('skp'));
    const data = { skpId: id, employee, assignment, unitId, appraiser, year, now: this.clock.now() };
    return { skpId: id, ...unwrap(await this.skp.handle({ type: 'DraftSkp', data }), skpProblems) };
  }

  @Put(':id/results')
  @Access(planningAccess.setResults)
  @Answers(resultsSet)
  @Refuses(skpProblems, { 'skp.no-assignment': noAssignment })
  async setResults(@UuidParam('id') id: string, @Body() body: SetResultsDto, @Caller() by: EmployeeId) {
    const results = workResultsOf(body);
    const { superiorId: superior } = await this.postToday(by);
    const isLinked = results.some(({ supports }) => supports !== null);
    const watched = results.flatMap(({ indicators }) => indicators.flatMap((one) => one.surveyedServiceId ?? []));
    const data = {
      skpId: skpId(id),
      by,
      results,
      superiorResults: isLinked ? await this.linkable.of(superior === null ? [] : [superior]) : [],
      knownServices: await knownServices(this.source, watched),
      now: this.clock.now(),
    };
    const answer = unwrap(await this.skp.handle({ type: 'SetResults', data }), skpProblems);
    return { skpId: id, resultIds: results.map(({ resultId }) => resultId), ...answer };
  }

  @Post(':id/submission')
  @Access(planningAccess.submitPlan)
  @HttpCode(200)
  @Answers(skpDone)
  @Refuses(skpProblems, { 'skp.no-assignment': noAssignment })
  async submit(@UuidParam('id') id: string, @Caller() by: EmployeeId) {
    const { superiorId: superior } = await this.postToday(by);
    const data = { skpId: skpId(id), by, appraiser: superior, now: this.clock.now() };
    return { skpId: id, ...unwrap(await this.skp.handle({ type: 'SubmitSkp', data }), skpProblems) };
  }

  private async postToday(employee: EmployeeId): Promise<HeldPost> {
    const post = await postOf(this.source, employee, this.authorities.today());
    if (!post) throw problem('skp.no-assignment', noAssignment);
    return post;
  }
}
