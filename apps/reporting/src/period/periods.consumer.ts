import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { projected, type TableChanges } from '@kinerja/projections';
import { periods, type PeriodClosed, type PeriodOpened } from './periods.projection';

@Controller()
export class PeriodsConsumer {
  @EventPattern('planning.period-opened')
  opened(@Payload() message: PeriodOpened): TableChanges {
    return projected(periods, message);
  }

  @EventPattern('planning.period-closed')
  closed(@Payload() message: PeriodClosed): TableChanges {
    return projected(periods, message);
  }
}
