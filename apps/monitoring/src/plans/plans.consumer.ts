import type { PeriodClosedV1, PeriodOpenedV1, PlanCountedV1 } from '@kinerja/contracts';
import type { Message } from '@kinerja/messaging';
import type { TableChanges } from '@kinerja/projections';
import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { heard } from '../agencies/heard.projection';
import { periodProjection } from './period.projection';
import { planCountProjection } from './plan-count.projection';

@Controller()
export class PlansConsumer {
  @EventPattern('planning.period-opened')
  opened(@Payload() message: Message<PeriodOpenedV1>): readonly TableChanges[] {
    return heard(periodProjection, message);
  }

  @EventPattern('planning.period-closed')
  closed(@Payload() message: Message<PeriodClosedV1>): readonly TableChanges[] {
    return heard(periodProjection, message);
  }

  @EventPattern('planning.plan-counted')
  counted(@Payload() message: Message<PlanCountedV1>): readonly TableChanges[] {
    return heard(planCountProjection, message);
  }
}
