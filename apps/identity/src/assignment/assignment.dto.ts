import { IsISO8601, IsUUID, Matches } from 'class-validator';

export class ChangeSuperiorDto {
  @IsUUID()
  superiorId!: string;

  /** Day from which the new superior appraises. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'from must be a day such as 2026-11-01' })
  @IsISO8601({ strict: true })
  from!: string;
}
