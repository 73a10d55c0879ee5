import { newId } from '@kinerja/commands';
import { Answers, Count, Money, pageOf, Refuses, Uuid, versioned, view } from '@kinerja/openapi';
import {
  unwrap,
  type CommandAnswer,
  Access,
  Caller,
  IfMatch,
  LargeBody,
  listOrder,
  NotACommand,
  PageQuery,
  type Page,
} from '@kinerja/http-edge';
import { ExactText, ListOf, noSuch, notFound, UuidParam, Whole } from '@kinerja/problem-details';
import { type EmployeeId, accounts, employees, everybody, policiesOf } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { Type } from 'typebox';
import { MoreThan, type DataSource } from 'typeorm';
import { DATA_SOURCE, defineService, feature, partsOf } from '../index';
import {
  counterCatalog, counterHandler, counterProblems, CounterRow, counters, KnownService, knownServices,
  type CounterHandler,
} from './counter.fixtures'; // prettier-ignore

class OpenCounterDto {
  /** So long that the message about it may be longer than any may be. */
  @ExactText({ max: 900_000 }) name!: string;
}
class StepDto {
  @Whole({ min: 1 }) step!: number;
}
class StepsDto {
  @ListOf(() => StepDto, { max: 20_000 }) steps!: StepDto[];
}
class TextDto {
  @ExactText({ max: 8_000_000 }) text!: string;
}

const counterAccess = policiesOf('counters', {
  look: { door: accounts() },
  count: { door: employees() },
  audit: { door: accounts('auditor') },
  seeWhatIsOpen: { door: everybody },
});

const order = listOrder('counters', 'uuid');

const counterView = view('Counter', {
  counterId: Uuid,
  ownerId: Uuid,
  name: Type.String(),
  count: Count,
  version: Count,
});

@Controller('counters')
class CounterController {
  constructor(
    @Inject(counterHandler) private readonly counter: CounterHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  @Post()
  @Access(counterAccess.count)
  @Answers(versioned('CounterOpened', { counterId: Uuid }))
  @Refuses(counterProblems)
  async open(
    @Body() { name }: OpenCounterDto,
    @Caller() by: EmployeeId,
  ): Promise<CommandAnswer & { counterId: string }> {
    const counterId = newId('counter');
    const handled = await this.counter.handle({ type: 'OpenCounter', data: { counterId, by, name } });
    return { counterId, ...unwrap(handled, counterProblems) };
  }

  @Post(':id/count')
  @Access(counterAccess.count)
  @HttpCode(200)
  @Answers(versioned('Counted', {}))
  @Refuses(counterProblems)
  async count(
    @UuidParam('id') counterId: string,
    @Body() { steps }: StepsDto,
    @Caller() by: EmployeeId,
    @IfMatch() version: bigint,
  ): Promise<CommandAnswer> {
    const step = steps.reduce((sum, one) => sum + one.step, 0);
    return unwrap(
      await this.counter.handle({ type: 'Count', data: { counterId, by, step } }, version),
      counterProblems,
    );
  }

  @Get()
  @Access(counterAccess.look)
  @Answers(pageOf(counterView))
  @Refuses()
  async list(@Query() page: PageQuery): Promise<Page<CounterRow>> {
    const after = order.after(page)?.[0];
    const rows = await this.source.getRepository(CounterRow).find({
      where: after === undefined ? {} : { counterId: MoreThan(after) },
      order: { counterId: 'ASC' },
      take: page.limit + 1,
    });
    return order.page(rows, page.limit, ({ counterId }) => [counterId]);
  }

  @Get(':id')
  @Access(counterAccess.look)
  @Answers(view('PaidCounter', { name: Type.String(), count: Count, paidRupiah: Money }))
  @Refuses(noSuch('counter'))
  async show(@UuidParam('id') counterId: string): Promise<{ name: string; count: number; paidRupiah: bigint }> {
    const row = await this.source.getRepository(CounterRow).findOneBy({ counterId });
    if (!row) throw notFound('counter', { counterId });
    return { name: row.name, count: row.count, paidRupiah: 5_527_200n };
  }
}

@Controller()
class OtherController {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  @Access(counterAccess.seeWhatIsOpen) @Get('open') everybody(): { open: true } {
    return { open: true };
  }
  @Access(counterAccess.audit) @Get('audit') audit(): { seen: true } {
    return { seen: true };
  }
  @Access(counterAccess.look) @Get('broken') broken(): never {
    throw new Error('the password is 1234');
  }
  @Access(counterAccess.look) @NotACommand() @Post('nothing') nothing(): { nothing: true } {
    return { nothing: true };
  }
  @Access(counterAccess.look) @NotACommand() @Post('length') length(@Body() { text }: TextDto): { length: number } {
    return { length: text.length };
  }
  @Access(counterAccess.look) @NotACommand() @LargeBody() @Post('long-length') longLength(@Body() { text }: TextDto): {
    length: number;
  } {
    return { length: text.length };
  }
  @Access(counterAccess.look) @Get('known-services') known(): Promise<KnownService[]> {
    return this.source.getRepository(KnownService).find();
  }
}

export const counterFeature = feature({
  events: counterCatalog,
  handler: counterHandler,
  tables: [counters, knownServices],
  controllers: [CounterController, OtherController],
});

/** What a service with counters is made of. */
export const counterParts = partsOf(({ store }) => ({ counters: counterHandler(store) }), { counters: counterHandler });

export const counterService = defineService({
  name: 'surveys',
  parts: counterParts,
  features: [counterFeature],
});
