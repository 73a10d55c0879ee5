import { taxDocumentKinds, taxFamilies, type TaxDocumentKind, type TaxFamily } from '@kinerja/identity-domain';
import { IsCalendarDay, Line, OneOf, Text, Whole } from '@kinerja/problem-details';

export class SetTaxStatusDto {
  @OneOf(taxFamilies) family!: TaxFamily;
  /** As many as count: three where there are more. */
  @Whole({ max: 3 }) dependants!: number;
  /** 1 January, or the day on which somebody new began. */
  @IsCalendarDay() from!: string;
  /** Kind, number and date of the document are there together. */
  @OneOf(taxDocumentKinds, { optional: true }) documentKind?: TaxDocumentKind;
  @Line({ max: 100, optional: true }) documentNumber?: string;
  @IsCalendarDay({ optional: true }) documentDate?: string;
  @Text({ max: 500 }) reason!: string;
}

export class WithdrawTaxStatusDto {
  /** The first day of what was said by mistake. */
  @IsCalendarDay() from!: string;
  @Text({ max: 500 }) reason!: string;
}
