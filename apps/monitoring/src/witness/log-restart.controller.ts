import type { EventStore } from '@kinerja/event-store';
import { Answers, Refuses } from '@kinerja/openapi';
import { NameParam, unwrap, type CommandAnswer } from '@kinerja/problem-details';
import { CallerAccount, CLOCK, Roles, type Clock, type SignedIn } from '@kinerja/service-shell';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { LogRestartDto } from './witness.dto';
import { witnessHandler, WITNESS_STORE } from './witness.handler';
import { witnessProblems } from './witness.problems';
import { restartAccepted } from './witness.view';
import { WitnessQueries } from './witness.queries';

/** Rule MON-008: a restored log is accepted by a person, with a reason. */
@Controller('witness/:agency/:service/incarnations')
export class LogRestartController {
  constructor(
    @Inject(WITNESS_STORE) private readonly store: EventStore,
    @Inject(WitnessQueries) private readonly queries: WitnessQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Roles('system-admin')
  @Answers(restartAccepted)
  @Refuses(witnessProblems)
  async accept(
    @NameParam('agency') agency: string,
    @NameParam('service') service: string,
    @Body() { incarnation, since, reason }: LogRestartDto,
    @CallerAccount() { accountId }: SignedIn,
  ): Promise<CommandAnswer & { agreedSize: number }> {
    const log = { agency, service };
    const agreed = await this.queries.agreedUpTo(log, since);
    const data = { ...log, incarnation, agreed, reason, by: `account:${accountId}`, now: this.clock.now() };
    const handled = await witnessHandler(this.store).handle({ type: 'AcceptLogRestart', data });
    return { agreedSize: agreed.size, ...unwrap(handled, witnessProblems) };
  }
}
