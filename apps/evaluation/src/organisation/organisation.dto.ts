import { OneOf, Text } from '@kinerja/problem-details';
import { organisationPredikats, type OrganisationPredikat } from '@kinerja/vocabulary';

export class SetAchievementDto {
  @OneOf(organisationPredikats) predikat!: OrganisationPredikat;
  @Text({ max: 2000 }) reason!: string;
}
