import { organisationPredikats, type OrganisationPredikat } from '@kinerja/vocabulary';
import { IsIn, IsString, MaxLength } from 'class-validator';

export class SetAchievementDto {
  @IsIn(organisationPredikats) predikat!: OrganisationPredikat;
  @IsString() @MaxLength(2000) reason!: string;
}
