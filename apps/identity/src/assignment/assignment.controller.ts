import type { Clock } from '@kinerja/clock';
import { derivedCommand } from '@kinerja/commands';
import { Body, Controller, Get, HttpCode, Inject, Post, Put, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, Access, CallerAccount, type SignedIn } from '@kinerja/http-edge';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import type { AssignmentCommand } from '@kinerja/identity-domain';
import { assignmentId, employeeId, localDate, localDateAt } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { personOf } from '../account/asked-by';
import { ChangeSuperiorDto, EndPostDto, FromQuery, ReopenPostDto, WithdrawPostDto } from './assignment.dto';
import { assignmentHandler, type AssignmentHandler } from './assignment.handler';
import { assignmentProblems } from './assignment.problems';
import {
  consequencesView,
  postEnded,
  postReopened,
  postWithdrawn,
  superiorChanged,
  type ConsequencesView,
} from './assignment.view';
import { consequencesFrom } from './consequences.queries';
import { PostFacts } from './post-facts';
import type { PostRecordRow } from './post-records.table';
import { reopenFormer } from './successions';
import { besideWithdrawal } from './withdrawals';

@Controller('assignments')
export class AssignmentController {
  constructor(
    @Inject(assignmentHandler) private readonly assignments: AssignmentHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Put(':id/superior')
  @Access(identityAccess.changeSuperior)
  @Answers(superiorChanged)
  @Refuses(assignmentProblems)
  async changeSuperior(
    @UuidParam('id') id: string,
    @Body() body: ChangeSuperiorDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    const superiorId = employeeId(body.superiorId);
    const from = localDate(body.from);
    const said = { superiorId, from, ...(body.reason && { reason: body.reason }) };
    const asked = { assignmentId: assignmentId(id), ...said, ...personOf(caller) };
    return this.facts.inTurn(async () => {
      const superior = await this.facts.superior(superiorId, from);
      const now = this.clock.now();
      const data = { ...asked, ...(superior && { superior }), today: localDateAt(now, this.settings.zone), now };
      return this.carryOut({ type: 'ChangeSuperior', data });
    });
  }

  /** Also corrects an end that was said before. */
  @Put(':id/end')
  @Access(identityAccess.endPost)
  @Answers(postEnded)
  @Refuses(assignmentProblems, noSuch('post'))
  async end(
    @UuidParam('id') id: string,
    @Body() { endsOn, ...said }: EndPostDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    return this.changePost(id, async (post) => {
      const beside = await this.facts.beside(post);
      const end = { assignmentId: post.assignmentId, endsOn: localDate(endsOn), ...said, ...personOf(caller) };
      return this.carryOut({ type: 'EndAssignment', data: { ...end, beside, now: this.clock.now() } });
    });
  }

  @Post(':id/reopening')
  @HttpCode(200)
  @Access(identityAccess.reopenPost)
  @Answers(postReopened)
  @Refuses(assignmentProblems, noSuch('post'))
  async reopen(
    @UuidParam('id') id: string,
    @Body() { reason }: ReopenPostDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    return this.changePost(id, async (post) => {
      const beside = await this.facts.beside(post);
      const asked = { assignmentId: post.assignmentId, reason, ...personOf(caller) };
      const data = { ...asked, beside, now: this.clock.now() };
      return this.carryOut({ type: 'ReopenAssignment', data });
    });
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Access(identityAccess.withdrawPost)
  @Answers(postWithdrawn)
  @Refuses(assignmentProblems, noSuch('post'))
  async withdraw(
    @UuidParam('id') id: string,
    @Body() { reason }: WithdrawPostDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    return this.changePost(id, async (post) => {
      const { assignmentId: of, follows } = post;
      const data = {
        ...{ assignmentId: of, reason, ...personOf(caller) },
        ...(await besideWithdrawal(this.facts, this.assignments, post)),
        now: this.clock.now(),
      };
      const done = await this.carryOut({ type: 'WithdrawAssignment', data });
      const former = { assignmentId: of, follows: follows ?? undefined };
      await derivedCommand('former', () => reopenFormer(this.assignments, former, data.now));
      return done;
    });
  }

  /** `?from=`: the first day on which the post would not be held any more. */
  @Get(':id/consequences')
  @Access(identityAccess.readConsequences)
  @Answers(consequencesView)
  @Refuses(noSuch('post'))
  async consequences(@UuidParam('id') id: string, @Query() { from }: FromQuery): Promise<ConsequencesView> {
    await this.facts.caughtUp();
    return consequencesFrom(this.source, await this.post(id), localDate(from));
  }

  private changePost<T>(id: string, change: (post: PostRecordRow) => Promise<T>): Promise<T> {
    return this.facts.inTurn(async () => change(await this.post(id)));
  }

  private async carryOut(command: AssignmentCommand): Promise<CommandAnswer> {
    return unwrap(await this.assignments.handle(command), assignmentProblems);
  }

  /** @throws ProblemException 404 for a post that nobody knows */
  private async post(id: string): Promise<PostRecordRow> {
    const post = await this.facts.recordOf(assignmentId(id));
    if (!post) throw notFound('post');
    return post;
  }
}
