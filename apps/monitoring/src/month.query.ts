import { isYearMonth, type YearMonth } from '@kinerja/vocabulary';
import { ValidateBy } from 'class-validator';

const IsMonth = (): PropertyDecorator =>
  ValidateBy({
    name: 'isMonth',
    validator: {
      validate: (value) => typeof value === 'string' && isYearMonth(value),
      defaultMessage: () => '$property must be a month such as 2026-10',
    },
  });

/** `?month=2026-10` */
export class MonthQuery {
  @IsMonth() month!: YearMonth;
}
