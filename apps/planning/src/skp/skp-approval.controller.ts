import type { Clock } from '@kinerja/clock';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { Authorities } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, Caller, CallerRoles, IfMatch, Access } from '@kinerja/http-edge';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { skpId, type EmployeeId, type Role } from '@kinerja/vocabulary';
import { planningAccess } from '../access';
import { LinkableResults } from './linkable-results';
import { ReturnSkpDto } from './skp.dto';
import { skpHandler, type SkpHandler } from './skp.handler';
import { skpProblems } from './skp.problems';
import { skpDone } from './skp.view';

/** The appraiser's side of a plan: approval or return. */
@Controller('skps')
export class SkpApprovalController {
  constructor(
    @Inject(skpHandler) private readonly skp: SkpHandler,
    @Inject(Authorities) private readonly authorities: Authorities,
    @Inject(LinkableResults) private readonly linkable: LinkableResults,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/approval')
  @Access(planningAccess.approvePlan)
  @HttpCode(200)
  @Answers(skpDone)
  @Refuses(skpProblems)
  async approve(
    @UuidParam('id') id: string,
    @Caller() by: EmployeeId,
    @CallerRoles() roles: readonly Role[],
    @IfMatch() version: bigint,
  ) {
    const authority = await this.authorities.of({ by, roles });
    const data = {
      skpId: skpId(id),
      authority,
      superiorResults: await this.linkable.of([by, ...authority.actsFor]),
      now: this.clock.now(),
    };
    return { skpId: id, ...unwrap(await this.skp.handle({ type: 'ApproveSkp', data }, version), skpProblems) };
  }

  @Post(':id/return')
  @Access(planningAccess.returnPlan)
  @HttpCode(200)
  @Answers(skpDone)
  @Refuses(skpProblems)
  async giveBack(
    @UuidParam('id') id: string,
    @Body() { note }: ReturnSkpDto,
    @Caller() by: EmployeeId,
    @CallerRoles() roles: readonly Role[],
  ) {
    const authority = await this.authorities.of({ by, roles });
    const data = { skpId: skpId(id), authority, note, now: this.clock.now() };
    return { skpId: id, ...unwrap(await this.skp.handle({ type: 'ReturnSkp', data }), skpProblems) };
  }
}
