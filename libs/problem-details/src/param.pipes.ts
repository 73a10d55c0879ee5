import { Param, type PipeTransform } from '@nestjs/common';
import { isUuid } from '@kinerja/kernel';
import { isYearMonth, type YearMonth } from '@kinerja/vocabulary';
import { badShape } from './problems';

/** A path parameter that must satisfy `holds`; the fault names the parameter. */
class ParamPipe implements PipeTransform<string, string> {
  constructor(
    private readonly field: string,
    private readonly expected: string,
    private readonly holds: (text: string) => boolean,
  ) {}

  transform(text: string): string {
    if (!this.holds(text)) throw badShape([{ field: this.field, problem: 'invalid', expected: this.expected }]);
    return text;
  }
}

/** `@UuidParam('id') id: string` */
export const UuidParam = (name: string): ParameterDecorator =>
  Param(name, new ParamPipe(name, 'must be a UUID', isUuid));

/** `@MonthParam('month') month: YearMonth`, as `2026-10`. */
export const MonthParam = (name: string): ParameterDecorator =>
  Param(name, new ParamPipe(name, 'must be a month such as 2026-10', (text): text is YearMonth => isYearMonth(text)));
