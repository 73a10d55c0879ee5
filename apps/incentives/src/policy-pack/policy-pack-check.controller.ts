import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Post } from '@nestjs/common';
import {
  adoptionRefusals,
  cautionsOf,
  packId,
  readTrial,
  tryPack,
  validatePolicyPack,
  type PersonMonth,
  type PolicyPack,
} from '@kinerja/incentives-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { Access, NotACommand, readModelsBehind } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import { ApiBody } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import { incentivesAccess } from '../access';
import { PackFacts } from './pack-facts';
import { refusedFields } from './policy-pack.check';
import { policyPackHandler, type PolicyPackHandler } from './policy-pack.handler';
import { badPack } from './policy-pack.problems';
import { packHoldingIn, packNamed } from './policy-packs.queries';
import { examplePackView, packChecked, packTried } from './policy-pack.view';
import { examplePack } from './shipped-packs';

const nothing = { packId: null, faults: [], refusals: [], cautions: [] };

/** What comes before an adoption; nothing here writes. */
@Controller('policy-packs')
export class PolicyPackCheckController {
  constructor(
    @Inject(policyPackHandler) private readonly packs: PolicyPackHandler,
    @Inject(PackFacts) private readonly facts: PackFacts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  /** To begin an own pack with. */
  @Get('example')
  @Access(incentivesAccess.readPacks)
  @Answers(examplePackView)
  @Refuses()
  async example() {
    const pack = await examplePack();
    return { packId: packId(pack), pack };
  }

  /** The judgement of adopting, all of it at once; that the same text was adopted before is told here too. */
  @Post('check')
  @Access(incentivesAccess.checkPack)
  @NotACommand()
  @HttpCode(HttpStatus.OK)
  @ApiBody({ schema: { type: 'object' } })
  @Answers(packChecked)
  @Refuses({ 'read-models.behind': readModelsBehind })
  async check(@Body() body: Record<string, unknown>) {
    const read = validatePolicyPack(body);
    if (!read.ok) {
      const faults = read.reason.map(({ code, field, detail }) => ({ code, field, expected: detail }));
      return { ...nothing, faults };
    }
    const pack = read.value;
    const facts = await this.facts.toAdopt();
    const state = await this.packs.state({ packId: packId(pack) });
    const refusals = adoptionRefusals({ pack, ...facts }, state).flatMap(refusedFields);
    return { ...nothing, packId: packId(pack), refusals, cautions: cautionsOf(pack) };
  }

  /** What one person would be paid under `pack`, and under the pack that holds in that month now. */
  @Post('trial')
  @Access(incentivesAccess.checkPack)
  @NotACommand()
  @HttpCode(HttpStatus.OK)
  @ApiBody({ schema: { type: 'object' } })
  @Answers(packTried)
  @Refuses()
  async trial(@Body() body: Record<string, unknown>) {
    const read = readTrial(body);
    if (!read.ok) throw badPack(read.reason);
    const { pack, person } = read.value;
    const id = await packHoldingIn(this.source, person.month);
    const present = id === undefined ? undefined : await packNamed(this.source, id);
    return { proposed: tried(pack, person), present: present ? tried(present, person) : null };
  }
}

const tried = (pack: PolicyPack, person: PersonMonth) => {
  const { allowance, missing } = tryPack(pack, person);
  if (!allowance) return { packId: packId(pack), allowance, missing };
  const { grossRupiah, deductionRupiah, netRupiah, explanation, warnings } = allowance;
  const told = { grossRupiah, deductionRupiah, netRupiah, base: explanation.base, explanation: explanation.net };
  return { packId: packId(pack), allowance: { ...told, warnings }, missing };
};
