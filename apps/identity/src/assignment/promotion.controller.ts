import type { Clock } from '@kinerja/clock';
import { derivedCommand, newId } from '@kinerja/commands';
import { Access, CallerAccount, refused, unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge';
import { promotedPost, type HeldPost } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK } from '@kinerja/service-runtime';
import { assignmentId, employeeId, localDate, type EmployeeId, type LocalDate } from '@kinerja/vocabulary';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { identityAccess } from '../access';
import { personOf } from '../account/asked-by';
import { PromotePersonDto } from './assignment.dto';
import { assignmentHandler, type AssignmentHandler } from './assignment.handler';
import { assignmentProblems } from './assignment.problems';
import { postBegun } from './assignment.view';
import { PostFacts } from './post-facts';
import { factsOfPost } from './post-terms';
import { endFormer } from './successions';

type Begun = CommandAnswer & Readonly<{ assignmentId: string }>;

/** Another golongan or class: a post that follows and differs in nothing else, its superiors to come included (IDN-165). */
@Controller('people/:id/promotions')
export class PromotionController {
  constructor(
    @Inject(assignmentHandler) private readonly assignments: AssignmentHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Access(identityAccess.promotePerson)
  @Answers(postBegun)
  @Refuses(assignmentProblems, noSuch('person'))
  async promote(
    @UuidParam('id') id: string,
    @Body() body: PromotePersonDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Begun> {
    return this.facts.inTurn(() => this.inTurn(employeeId(id), body, caller));
  }

  private async inTurn(person: EmployeeId, { startsOn, ...to }: PromotePersonDto, caller: SignedIn): Promise<Begun> {
    const employment = await this.facts.employmentOf(person);
    if (!employment) throw notFound('person');
    const asked = { ...to, employeeId: person, startsOn: localDate(startsOn) };
    const terms = promotedPost(await this.heldBefore(person, asked.startsOn), asked);
    if ('code' in terms) throw refused(terms, assignmentProblems);
    const begun = assignmentId(newId('assignment'));
    const facts = await factsOfPost(this.facts, { ...terms, assignmentId: begun, employment });
    const data = { ...terms, assignmentId: begun, facts, ...personOf(caller), now: this.clock.now() };
    const done = unwrap(await this.assignments.handle({ type: 'StartAssignment', data }), assignmentProblems);
    await derivedCommand('former', () => endFormer(this.assignments, data, data.now));
    return { assignmentId: begun, ...done };
  }

  /** By the log, as far as superiors go: it alone keeps the order in which they were said. */
  private async heldBefore(person: EmployeeId, day: LocalDate): Promise<HeldPost | undefined> {
    const id = await this.facts.formerPost(person, day);
    const [record, state] = id
      ? [await this.facts.recordOf(id), await this.assignments.state({ assignmentId: id })]
      : [];
    return record && state?.status === 'started' ? { ...record, superiors: state.superiors } : undefined;
  }
}
