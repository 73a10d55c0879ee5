import type { Clock } from '@kinerja/clock';
import { newId } from '@kinerja/commands';
import { Access, CallerAccount, listOrder, unwrap, type CommandAnswer, type Page, type SignedIn } from '@kinerja/http-edge'; // prettier-ignore
import { erasureId, hindrancesOf, retainedUntil, type ErasureCommand } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, RUNTIME, type ServiceRuntime } from '@kinerja/service-runtime';
import { employeeId, localDateAt, type EmployeeId } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { identityAccess } from '../access';
import { askedBy } from '../account/asked-by';
import { PostFacts } from '../assignment/post-facts';
import { PersonRow } from '../person/people.table';
import { FORGOTTEN } from '../person/person-item';
import { AskErasureDto, ErasuresQuery } from './erasure.dto';
import { erasureHandler, type ErasureHandler } from './erasure.handler';
import { erasureProblems } from './erasure.problems';
import { RetentionTime } from './retention-time';
import { erasureStanding } from './erasure-standing';
import {
  erasureDone,
  erasureOutlookView,
  erasurePage,
  type ErasureOutlookView,
  type ErasureView,
} from './erasure.view';
import { erasureItems, erasureOf, erasuresAfter } from './erasures.queries';

type Done = CommandAnswer & Readonly<{ erasureId: string }>;

const order = listOrder('erasures', 'instant', 'uuid');

/** What is known of a person is destroyed, by a decision of two persons (IDN-180 to IDN-184). */
@Controller()
export class ErasureController {
  constructor(
    @Inject(erasureHandler) private readonly erasures: ErasureHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(RetentionTime) private readonly retention: RetentionTime,
    @Inject(RUNTIME) private readonly runtime: ServiceRuntime,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('erasures')
  @Access(identityAccess.readErasures)
  @Answers(erasurePage)
  @Refuses()
  async list(
    @Query() { state, ...page }: ErasuresQuery,
    @CallerAccount() { accountId }: SignedIn,
  ): Promise<Page<ErasureView>> {
    const [at, id] = order.after(page) ?? [];
    const after = at !== undefined && id !== undefined ? { at, erasureId: id } : undefined;
    const asked = { ...(state && { state }), ...(after && { after }), limit: page.limit + 1 };
    const items = await erasureItems(this.source, await erasuresAfter(this.source, asked), accountId);
    return order.page(items, page.limit, (item) => [item.askedAt, item.erasureId]);
  }

  /** What stands in the way, how long data are kept, and the decision that waits. */
  @Get('people/:id/erasure')
  @Access(identityAccess.readErasures)
  @Answers(erasureOutlookView)
  @Refuses(noSuch('person'))
  async outlook(@UuidParam('id') id: string, @CallerAccount() { accountId }: SignedIn): Promise<ErasureOutlookView> {
    const person = await this.personWith(employeeId(id));
    const { standing, today } = await this.judged(person.employeeId);
    const { lastDay, retentionYears, leads } = standing;
    const row = await erasureOf(this.source, person.employeeId);
    const [decision] = row ? await erasureItems(this.source, [row], accountId) : [];
    const { employeeId: of, staffNumber, name } = person;
    return {
      ...{ employeeId: of, staffNumber, name: name ?? FORGOTTEN, retentionYears, leads },
      hindrances: hindrancesOf(standing, today).map(({ code }) => code),
      ...(lastDay && { lastDay, freeFrom: retainedUntil(lastDay, retentionYears) }),
      ...(decision && { decision }),
    };
  }

  @Post('people/:id/erasures')
  @Access(identityAccess.askErasure)
  @Answers(erasureDone)
  @Refuses(erasureProblems, noSuch('person'))
  async ask(
    @UuidParam('id') id: string,
    @Body() { ground, reason }: AskErasureDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    return this.facts.inTurn(async () => {
      const about = await this.about(employeeId(id), caller);
      const erasure = erasureId(newId('erasure'));
      const data = { ...about, ...(await this.judged(about.employeeId)), erasureId: erasure, ground, reason };
      return this.carryOut({ type: 'AskErasure', data });
    });
  }

  /** From here there is no way back: keys and words are destroyed in every service. */
  @Post('people/:id/erasures/:erasureId/confirmation')
  @HttpCode(200)
  @Access(identityAccess.confirmErasure)
  @Answers(erasureDone)
  @Refuses(erasureProblems, noSuch('person'))
  async confirm(
    @UuidParam('id') id: string,
    @UuidParam('erasureId') erasure: string,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    return this.facts.inTurn(async () => {
      const about = await this.about(employeeId(id), caller);
      const data = { ...about, ...(await this.judged(about.employeeId)), erasureId: erasureId(erasure) };
      return this.carryOut({ type: 'ConfirmErasure', data });
    });
  }

  /** Withdrawn by whoever asked for it, declined by others. */
  @Post('people/:id/erasures/:erasureId/ending')
  @HttpCode(200)
  @Access(identityAccess.endErasure)
  @Answers(erasureDone)
  @Refuses(erasureProblems, noSuch('person'))
  async end(
    @UuidParam('id') id: string,
    @UuidParam('erasureId') erasure: string,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const about = await this.about(employeeId(id), caller);
    return this.carryOut({ type: 'EndErasure', data: { ...about, erasureId: erasureId(erasure) } });
  }

  private async personWith(id: EmployeeId): Promise<PersonRow> {
    const person = await this.source.getRepository(PersonRow).findOneBy({ employeeId: id });
    if (!person) throw notFound('person');
    return person;
  }

  /** @throws ProblemException 404 for somebody whom the agency does not have */
  private async about(id: EmployeeId, caller: SignedIn) {
    const { employeeId: of } = await this.personWith(id);
    return { employeeId: of, ...askedBy(caller), now: this.clock.now() };
  }

  private async judged(id: EmployeeId) {
    const today = localDateAt(this.clock.now(), this.runtime.settings.zone);
    const standing = await erasureStanding(this.source, id, { today, retentionYears: this.retention.years });
    return { standing, today };
  }

  private async carryOut(command: ErasureCommand): Promise<Done> {
    const { erasureId: id } = command.data;
    return { erasureId: id, ...unwrap(await this.erasures.handle(command), erasureProblems) };
  }

  private get source() {
    return this.runtime.dataSource;
  }
}
