import { PageQuery } from '@kinerja/http-edge';
import { erasureGrounds, type ErasureGround } from '@kinerja/identity-domain';
import { OneOf, Text } from '@kinerja/problem-details';
import { erasureStates, type ErasureStateName } from './erasure.view';

export class AskErasureDto {
  @OneOf(erasureGrounds) ground!: ErasureGround;
  /** Is destroyed with the rest. */
  @Text({ max: 500 }) reason!: string;
}

export class ErasuresQuery extends PageQuery {
  @OneOf(erasureStates, { optional: true }) state?: ErasureStateName;
}
