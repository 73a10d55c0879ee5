import type { Clock } from '@kinerja/clock';
import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Post } from '@nestjs/common';
import { packId, validatePolicyPack, warningsOf } from '@kinerja/incentives-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { NameParam } from '@kinerja/problem-details';
import { unwrap, Caller, type Page, Access, readModelsBehind } from '@kinerja/http-edge';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { localDateAt, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { incentivesAccess } from '../access';
import { PackFacts } from './pack-facts';
import { WithdrawPackDto } from './policy-pack.dto';
import { policyPackHandler, type PolicyPackHandler } from './policy-pack.handler';
import { ApiBody } from '@nestjs/swagger';
import { badPack, policyPackProblems } from './policy-pack.problems';
import { adoptedPacks, type PolicyPackView } from './policy-packs.queries';
import { packAdopted, packWithdrawn, policyPackPage } from './policy-pack.view';

/** The rules of TPP as data. They are no secret: whoever is paid by them may read them. */
@Controller('policy-packs')
export class PolicyPackController {
  constructor(
    @Inject(policyPackHandler) private readonly packs: PolicyPackHandler,
    @Inject(PackFacts) private readonly facts: PackFacts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A pack depends on its own words; its shape is read by the rules that use it, not by a DTO. */
  @Post()
  @Access(incentivesAccess.adoptPack)
  @ApiBody({ schema: { type: 'object' } })
  @Answers(packAdopted)
  @Refuses(policyPackProblems, { 'read-models.behind': readModelsBehind })
  async adopt(@Body() body: Record<string, unknown>, @Caller() by: EmployeeId) {
    const read = validatePolicyPack(body);
    if (!read.ok) throw badPack(read.reason);
    const data = { pack: read.value, ...(await this.facts.toAdopt()), by, now: this.clock.now() };
    const answer = unwrap(await this.packs.handle({ type: 'AdoptPolicyPack', data }), policyPackProblems);
    return { packId: packId(read.value), warnings: warningsOf(read.value), ...answer };
  }

  @Get()
  @Access(incentivesAccess.readPacks)
  @Answers(policyPackPage)
  @Refuses()
  async list(): Promise<Page<PolicyPackView>> {
    return { items: await adoptedPacks(this.source, this.today()), next: null };
  }

  /** Before its first day and before a run was opened with it. */
  @Post(':name/:version/withdrawal')
  @Access(incentivesAccess.withdrawPack)
  @HttpCode(HttpStatus.OK)
  @Answers(packWithdrawn)
  @Refuses(policyPackProblems, { 'read-models.behind': readModelsBehind })
  async withdraw(
    @NameParam('name') name: string,
    @NameParam('version') version: string,
    @Body() { reason }: WithdrawPackDto,
    @Caller() by: EmployeeId,
  ) {
    const id = `${name}@${version}`;
    const facts = await this.facts.toWithdraw(id);
    const data = { packId: id, reason, ...facts, today: this.today(), by, now: this.clock.now() };
    return { packId: id, ...unwrap(await this.packs.handle({ type: 'WithdrawPolicyPack', data }), policyPackProblems) };
  }

  private today = () => localDateAt(this.clock.now(), this.settings.zone);
}
