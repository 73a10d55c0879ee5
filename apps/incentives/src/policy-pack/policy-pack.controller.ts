import type { Clock } from '@kinerja/clock';
import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { packId, validatePolicyPack, warningsOf } from '@kinerja/incentives-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, Caller, type Page, Access } from '@kinerja/http-edge';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { incentivesAccess } from '../access';
import { policyPackHandler, type PolicyPackHandler } from './policy-pack.handler';
import { ApiBody } from '@nestjs/swagger';
import { badPack, policyPackProblems } from './policy-pack.problems';
import { adoptedPacks, type PolicyPackView } from './policy-packs.queries';
import { packAdopted, policyPackPage } from './policy-pack.view';

/** The rules of TPP as data. They are no secret: whoever is paid by them may read them. */
@Controller('policy-packs')
export class PolicyPackController {
  constructor(
    @Inject(policyPackHandler) private readonly packs: PolicyPackHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A pack depends on its own words; its shape is read by the rules that use it, not by a DTO. */
  @Post()
  @Access(incentivesAccess.adoptPack)
  @ApiBody({ schema: { type: 'object' } })
  @Answers(packAdopted)
  @Refuses(policyPackProblems)
  async adopt(@Body() body: Record<string, unknown>, @Caller() by: EmployeeId) {
    const read = validatePolicyPack(body);
    if (!read.ok) throw badPack(read.reason);
    const data = { pack: read.value, by, now: this.clock.now() };
    const answer = unwrap(await this.packs.handle({ type: 'AdoptPolicyPack', data }), policyPackProblems);
    return { packId: packId(read.value), warnings: warningsOf(read.value), ...answer };
  }

  @Get()
  @Access(incentivesAccess.readPacks)
  @Answers(policyPackPage)
  @Refuses()
  async list(): Promise<Page<PolicyPackView>> {
    return { items: await adoptedPacks(this.source), next: null };
  }
}
