import type { Clock } from '@kinerja/clock';
import { correctionKeepers, type CorrectionCommand, type CorrectionKeeper } from '@kinerja/identity-domain';
import {
  Access,
  CallerAccount,
  listOrder,
  unwrap,
  type CommandAnswer,
  type Page,
  type SignedIn,
} from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import type { Role } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { askedBy } from '../account/asked-by';
import { PostFacts } from '../assignment/post-facts';
import { CompleteCorrectionDto, CorrectionsQuery, DeclineCorrectionDto } from './correction.dto';
import { correctionHandler, type CorrectionHandler } from './correction.handler';
import { correctionProblems } from './correction.problems';
import { correctionDone, correctionPage, type CorrectionView } from './correction.view';
import { correctionItems, correctionsAfter, correctionWith } from './corrections.queries';

type Done = CommandAnswer & Readonly<{ correctionId: string }>;

const order = listOrder('corrections', 'instant', 'uuid');

const dutiesOf = (roles: readonly Role[]): readonly CorrectionKeeper[] =>
  correctionKeepers.filter((keeper) => roles.includes(keeper));

/** Requests that data be corrected, for whoever keeps them (IDN-173). */
@Controller('corrections')
export class CorrectionsController {
  constructor(
    @Inject(correctionHandler) private readonly corrections: CorrectionHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access(identityAccess.readCorrections)
  @Answers(correctionPage)
  @Refuses()
  async list(
    @Query() { state, ...page }: CorrectionsQuery,
    @CallerAccount() { employeeId: asks, roles }: SignedIn,
  ): Promise<Page<CorrectionView>> {
    const [at, id] = order.after(page) ?? [];
    const after = at !== undefined && id !== undefined ? { at, id } : undefined;
    const asked = { keepers: dutiesOf(roles), ...(state && { state }), ...(after && { after }) };
    const rows = await correctionsAfter(this.source, { ...asked, limit: page.limit + 1 });
    const items = await correctionItems(this.source, rows, asks);
    return order.page(items, page.limit, (item) => [item.askedAt, item.correctionId]);
  }

  @Post(':id/declining')
  @HttpCode(200)
  @Access(identityAccess.decideCorrection)
  @Answers(correctionDone)
  @Refuses(correctionProblems, noSuch('correction'))
  async decline(
    @UuidParam('id') id: string,
    @Body() { reason }: DeclineCorrectionDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const data = { ...(await this.about(id, caller)), reason };
    return this.carryOut({ type: 'DeclineCorrection', data });
  }

  /** Once the data are corrected where they are kept. */
  @Post(':id/completion')
  @HttpCode(200)
  @Access(identityAccess.decideCorrection)
  @Answers(correctionDone)
  @Refuses(correctionProblems, noSuch('correction'))
  async complete(
    @UuidParam('id') id: string,
    @Body() { note }: CompleteCorrectionDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const data = { ...(await this.about(id, caller)), note };
    return this.carryOut({ type: 'CompleteCorrection', data });
  }

  /** @throws ProblemException 404 for a request that nobody made */
  private async about(id: string, caller: SignedIn) {
    await this.facts.caughtUp();
    const known = await correctionWith(this.source, id);
    if (!known) throw notFound('correction');
    const { correctionId, employeeId } = known;
    const now = this.clock.now();
    return { correctionId, employeeId, ...askedBy(caller), keeps: dutiesOf(caller.roles), now };
  }

  private async carryOut(command: CorrectionCommand): Promise<Done> {
    const { correctionId } = command.data;
    return { correctionId, ...unwrap(await this.corrections.handle(command), correctionProblems) };
  }
}
