import type { Clock } from '@kinerja/clock';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, CallerAccount, type SignedIn, Access } from '@kinerja/http-edge';
import { NameParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { monitoringAccess } from '../access';
import { LogRestartDto } from './witness.dto';
import { witnessHandler, type WitnessHandler } from './witness.handler';
import { witnessProblems } from './witness.problems';
import { agreedUpTo } from './witness.queries';
import { restartAccepted } from './witness.view';

/** Rule MON-008: a restored log is accepted by a person, with a reason. */
@Controller('witness/:agency/:service/incarnations')
export class LogRestartController {
  constructor(
    @Inject(witnessHandler) private readonly witness: WitnessHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Access(monitoringAccess.acceptLogRestart)
  @Answers(restartAccepted)
  @Refuses(witnessProblems)
  async accept(
    @NameParam('agency') agency: string,
    @NameParam('service') service: string,
    @Body() { incarnation, since, reason }: LogRestartDto,
    @CallerAccount() { accountId }: SignedIn,
  ): Promise<CommandAnswer & { agreedSize: number }> {
    const log = { agency, service };
    const agreed = await agreedUpTo(this.source, log, since);
    const data = { ...log, incarnation, agreed, reason, by: `account:${accountId}`, now: this.clock.now() };
    const handled = await this.witness.handle({ type: 'AcceptLogRestart', data });
    return { agreedSize: agreed.size, ...unwrap(handled, witnessProblems) };
  }
}
