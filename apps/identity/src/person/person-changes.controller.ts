import type { Clock } from '@kinerja/clock';
import type { EventStore } from '@kinerja/event-store';
import { Access, unwrap, type CommandAnswer, type Page } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, EVENT_STORE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { employeeId, localDate, localDateAt } from '@kinerja/vocabulary';
import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { identityAccess } from '../access';
import { PostFacts } from '../assignment/post-facts';
import { changesIn } from './person-changes';
import { ChangeEmploymentDto, CorrectNumberDto, RenamePersonDto } from './person.dto';
import { personHandler, personStream, type PersonHandler } from './person.handler';
import { personProblems } from './person.problems';
import { personChanged, personChangesPage, type PersonChange } from './person.view';

/** What becomes of somebody after they were registered, by the agency's administrator. */
@Controller('people/:id')
export class PersonChangesController {
  constructor(
    @Inject(personHandler) private readonly people: PersonHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  /** By the log itself, which alone keeps what somebody was called before. */
  @Get('changes')
  @Access(identityAccess.readPersonChanges)
  @Answers(personChangesPage)
  @Refuses(noSuch('person'))
  async changes(@UuidParam('id') id: string): Promise<Page<PersonChange>> {
    const { events } = await this.store.load(personStream(employeeId(id)));
    if (events.length === 0) throw notFound('person');
    return { items: changesIn(events, this.settings.zone), next: null };
  }

  @Put('name')
  @Access(identityAccess.renamePerson)
  @Answers(personChanged)
  @Refuses(personProblems)
  async rename(@UuidParam('id') id: string, @Body() { name, ...said }: RenamePersonDto): Promise<CommandAnswer> {
    const data = { ...this.change(id, said), name };
    return unwrap(await this.people.handle({ type: 'RenamePerson', data }), personProblems);
  }

  /** In turn with posts: what golongan these have is held against it. */
  @Put('employment')
  @Access(identityAccess.changeEmployment)
  @Answers(personChanged)
  @Refuses(personProblems)
  employ(@UuidParam('id') id: string, @Body() { employment, ...said }: ChangeEmploymentDto): Promise<CommandAnswer> {
    const change = this.change(id, said);
    return this.facts.inTurn(async () => {
      const golongans = await this.facts.golongansSince(change.employeeId, change.from);
      const data = { ...change, employment, golongans };
      return unwrap(await this.people.handle({ type: 'ChangeEmployment', data }), personProblems);
    });
  }

  @Put('number')
  @Access(identityAccess.correctNumber)
  @Answers(personChanged)
  @Refuses(personProblems)
  async correct(@UuidParam('id') id: string, @Body() said: CorrectNumberDto): Promise<CommandAnswer> {
    const { which, number, reason } = said;
    const now = this.clock.now();
    const today = localDateAt(now, this.settings.zone);
    const data = { employeeId: employeeId(id), which, number, reason, today, now };
    return unwrap(await this.people.handle({ type: 'CorrectNumber', data }), personProblems);
  }

  private change(id: string, { from, reason }: Readonly<{ from: string; reason: string }>) {
    const now = this.clock.now();
    const today = localDateAt(now, this.settings.zone);
    return { employeeId: employeeId(id), from: localDate(from), reason, today, now };
  }
}
