import type { DistributionClosedV1 } from '@kinerja/contracts';
import type { Message } from '@kinerja/messaging';
import type { TableChanges } from '@kinerja/projections';
import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { heard } from '../agencies/heard.projection';
import { distributionProjection } from './distribution.projection';

@Controller()
export class RatingsConsumer {
  @EventPattern('evaluation.distribution-closed')
  closed(@Payload() message: Message<DistributionClosedV1>): readonly TableChanges[] {
    return heard(distributionProjection, message);
  }
}
