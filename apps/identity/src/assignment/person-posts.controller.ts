import type { Clock } from '@kinerja/clock';
import { derivedCommand, newId } from '@kinerja/commands';
import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import {
  Access,
  Caller,
  CallerAccount,
  CallerRoles,
  unwrap,
  type CommandAnswer,
  type SignedIn,
} from '@kinerja/http-edge';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { assignmentId, employeeId, localDateAt, type EmployeeId, type Role } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess, seesReasons, seesWholeNip } from '../access';
import { personOf } from '../account/asked-by';
import { personOn } from '../person/people.queries';
import { personItem } from '../person/person-item';
import { BeginPostDto } from './assignment.dto';
import { assignmentHandler, type AssignmentHandler } from './assignment.handler';
import { assignmentProblems } from './assignment.problems';
import { personPostsView, postBegun, type PersonPostsView } from './assignment.view';
import { PostFacts } from './post-facts';
import { factsOfPost, termsOf } from './post-terms';
import { postsOfPerson } from './posts-of-person.queries';
import { endFormer } from './successions';

type Sight = Readonly<{ wholeNip: boolean; reasons: boolean }>;

@Controller('people')
export class PersonPostsController {
  constructor(
    @Inject(assignmentHandler) private readonly assignments: AssignmentHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get('me/posts')
  @Access(identityAccess.readOwnPosts)
  @Answers(personPostsView)
  @Refuses(noSuch('person'))
  own(@Caller() employee: EmployeeId): Promise<PersonPostsView> {
    return this.shown(employee, { wholeNip: true, reasons: true });
  }

  @Get(':id')
  @Access(identityAccess.readPerson)
  @Answers(personPostsView)
  @Refuses(noSuch('person'))
  one(@UuidParam('id') id: string, @CallerRoles() roles: readonly Role[]): Promise<PersonPostsView> {
    return this.shown(employeeId(id), { wholeNip: seesWholeNip({ roles }), reasons: seesReasons(roles) });
  }

  /** A definitive one follows the one before and ends it (a mutation); one of another kind stands beside it. */
  @Post(':id/assignments')
  @Access(identityAccess.beginPost)
  @Answers(postBegun)
  @Refuses(assignmentProblems, noSuch('person'))
  async begin(
    @UuidParam('id') id: string,
    @Body() body: BeginPostDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer & { assignmentId: string }> {
    return this.facts.inTurn(() => this.beginInTurn(employeeId(id), body, caller));
  }

  private async beginInTurn(person: EmployeeId, body: BeginPostDto, caller: SignedIn) {
    const employment = await this.facts.employmentOf(person);
    if (!employment) throw notFound('person');
    const begun = assignmentId(newId('assignment'));
    const terms = await termsOf(this.facts, person, body);
    const facts = await factsOfPost(this.facts, { ...terms, assignmentId: begun, employment });
    const data = { ...terms, assignmentId: begun, facts, ...personOf(caller), now: this.clock.now() };
    const done = unwrap(await this.assignments.handle({ type: 'StartAssignment', data }), assignmentProblems);
    await derivedCommand('former', () => endFormer(this.assignments, data, data.now));
    return { assignmentId: begun, ...done };
  }

  private async shown(id: EmployeeId, { wholeNip, reasons }: Sight): Promise<PersonPostsView> {
    const day = localDateAt(this.clock.now(), this.settings.zone);
    const [person, posts] = await Promise.all([
      personOn(this.source, day, id),
      postsOfPerson(this.source, id, { day, showsReasons: reasons }),
    ]);
    if (!person) throw notFound('person');
    const { employeeId: of, staffNumber, employment, name, nip } = personItem(person, wholeNip);
    return { employeeId: of, staffNumber, employment, name, ...(nip !== undefined && { nip }), posts };
  }
}
