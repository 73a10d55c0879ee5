import { createParamDecorator, Param, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { isUuid } from '@kinerja/kernel';
import { isYearMonth, type YearMonth } from '@kinerja/vocabulary';
import { badShape } from './problems';

type Asked = Readonly<{ headers: Readonly<Record<string, unknown>> }>;
type Wanted = Readonly<{ code: string; expected: string; holds: (text: string) => boolean }>;

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

const uuid: Wanted = { code: 'not-a-uuid', expected: 'must be a UUID', holds: isUuid };
const month: Wanted = {
  code: 'not-a-month',
  expected: 'must be a month such as 2026-10',
  holds: (text): text is YearMonth => isYearMonth(text),
};
const plainName: Wanted = {
  code: 'not-a-name',
  expected: 'must be a name of at most 100 letters, digits, hyphens and points',
  holds: (text) => NAME.test(text),
};

/** `@UuidParam('id') id: string` */
export const UuidParam = (name: string): ParameterDecorator => Param(name, new TextPipe(name, uuid));

/** `@MonthParam('month') month: YearMonth`, as `2026-10`. */
export const MonthParam = (name: string): ParameterDecorator => Param(name, new TextPipe(name, month));

/** `@NameParam('agency') agency: string` */
export const NameParam = (name: string): ParameterDecorator => Param(name, new TextPipe(name, plainName));

/** `@UuidHeader('Idempotency-Key') key: string | undefined`; capitals are read as small letters. */
export const UuidHeader = createParamDecorator((name: string, context: ExecutionContext): string | undefined => {
  const given: unknown = context.switchToHttp().getRequest<Asked>().headers[name.toLowerCase()];
  return new TextPipe(name, uuid, (text) => text.toLowerCase()).transform(
    typeof given === 'string' ? given : undefined,
  );
});
