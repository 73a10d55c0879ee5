import { createParamDecorator, Param, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';
import { isUuid } from '@kinerja/kernel';
import { isYearMonth, type YearMonth } from '@kinerja/vocabulary';
import { MONTH_PATTERN } from './calendar-fields';
import { describing } from './describing';
import { badShape } from './problems';

type Asked = Readonly<{ headers: Readonly<Record<string, unknown>> }>;
type Wanted = Readonly<{
  code: string;
  expected: string;
  /** What OpenAPI is told of it. */
  schema: Readonly<{ type: 'string'; format?: string; pattern?: string }>;
  holds: (text: string) => boolean;
}>;

/** A path parameter or header that must satisfy `holds`; the fault names it. */
class TextPipe implements PipeTransform<string | undefined, string | undefined> {
  constructor(
    private readonly field: string,
    private readonly wanted: Wanted,
    private readonly read = (text: string): string => text,
  ) {}

  transform(given: string | undefined): string | undefined {
    if (given === undefined) return undefined;
    const text = this.read(given);
    const { code, expected, holds } = this.wanted;
    if (!holds(text)) throw badShape([{ field: this.field, problem: 'invalid', expected, code }]);
    return text;
  }
}

/** Letters, digits, hyphens and points: an agency's code, a service, a file. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/;

const uuid: Wanted = {
  code: 'not-a-uuid',
  expected: 'must be a UUID',
  schema: { type: 'string', format: 'uuid' },
  holds: isUuid,
};
const month: Wanted = {
  code: 'not-a-month',
  expected: 'must be a month such as 2026-10',
  schema: { type: 'string', pattern: MONTH_PATTERN },
  holds: (text): text is YearMonth => isYearMonth(text),
};
const plainName: Wanted = {
  code: 'not-a-name',
  expected: 'must be a name of at most 100 letters, digits, hyphens and points',
  schema: { type: 'string', pattern: NAME.source },
  holds: (text) => NAME.test(text),
};

const inPath =
  (wanted: Wanted) =>
  (name: string): ParameterDecorator =>
    describing(Param(name, new TextPipe(name, wanted)), ApiParam({ name, schema: wanted.schema }));

/** `@UuidParam('id') id: string` */
export const UuidParam = inPath(uuid);

/** `@MonthParam('month') month: YearMonth`, as `2026-10`. */
export const MonthParam = inPath(month);

/** `@NameParam('agency') agency: string` */
export const NameParam = inPath(plainName);

const uuidHeader = createParamDecorator((name: string, context: ExecutionContext): string | undefined => {
  const given: unknown = context.switchToHttp().getRequest<Asked>().headers[name.toLowerCase()];
  return new TextPipe(name, uuid, (text) => text.toLowerCase()).transform(
    typeof given === 'string' ? given : undefined,
  );
});

/** `@UuidHeader('Idempotency-Key') key: string | undefined`; capitals are read as small letters. */
export const UuidHeader = (name: string): ParameterDecorator =>
  describing(uuidHeader(name), ApiHeader({ name, schema: uuid.schema }));
