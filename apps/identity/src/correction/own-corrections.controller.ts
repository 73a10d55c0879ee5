import type { Clock } from '@kinerja/clock';
import { newId } from '@kinerja/commands';
import { correctionId, type CorrectionCommand } from '@kinerja/identity-domain';
import { Access, Caller, unwrap, type CommandAnswer, type Page } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import type { EmployeeId } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { PostFacts } from '../assignment/post-facts';
import { AskForCorrectionDto } from './correction.dto';
import { correctionHandler, type CorrectionHandler } from './correction.handler';
import { correctionProblems } from './correction.problems';
import { correctionDone, correctionPage, type CorrectionView } from './correction.view';
import { correctionItems, correctionsOf, correctionWith } from './corrections.queries';

type Done = CommandAnswer & Readonly<{ correctionId: string }>;

/** "Data saya salah", for the person (IDN-172). */
@Controller('corrections')
export class OwnCorrectionsController {
  constructor(
    @Inject(correctionHandler) private readonly corrections: CorrectionHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('mine')
  @Access(identityAccess.readOwnCorrections)
  @Answers(correctionPage)
  @Refuses()
  async mine(@Caller() asks: EmployeeId): Promise<Page<CorrectionView>> {
    return { items: await correctionItems(this.source, await correctionsOf(this.source, asks), asks), next: null };
  }

  @Post('mine')
  @Access(identityAccess.askForCorrection)
  @Answers(correctionDone)
  @Refuses(correctionProblems)
  async ask(@Body() { field, right, reason }: AskForCorrectionDto, @Caller() employeeId: EmployeeId): Promise<Done> {
    const id = correctionId(newId('correction'));
    const data = { correctionId: id, employeeId, field, right, reason, now: this.clock.now() };
    return this.carryOut({ type: 'AskForCorrection', data });
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Access(identityAccess.withdrawCorrection)
  @Answers(correctionDone)
  @Refuses(correctionProblems, noSuch('correction'))
  async withdraw(@UuidParam('id') id: string, @Caller() by: EmployeeId): Promise<Done> {
    await this.facts.caughtUp();
    const known = await correctionWith(this.source, id);
    if (known?.employeeId !== by) throw notFound('correction');
    const data = { correctionId: known.correctionId, employeeId: by, now: this.clock.now() };
    return this.carryOut({ type: 'WithdrawCorrection', data });
  }

  private async carryOut(command: CorrectionCommand): Promise<Done> {
    const { correctionId: id } = command.data;
    return { correctionId: id, ...unwrap(await this.corrections.handle(command), correctionProblems) };
  }
}
