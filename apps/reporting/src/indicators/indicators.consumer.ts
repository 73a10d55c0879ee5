import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { projected, type TableChanges } from '@kinerja/projections';
import { approvedIndicators, type SkpApproved } from './approved-indicators.projection';

@Controller()
export class IndicatorsConsumer {
  @EventPattern('planning.skp-approved')
  skpApproved(@Payload() message: SkpApproved): TableChanges {
    return projected(approvedIndicators, message);
  }
}
