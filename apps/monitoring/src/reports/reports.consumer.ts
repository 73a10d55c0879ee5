import type { MonthCountedV1 } from '@kinerja/contracts';
import type { Message } from '@kinerja/messaging';
import type { TableChanges } from '@kinerja/projections';
import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { heard } from '../agencies/heard.projection';
import { monthCountProjection } from './month-count.projection';

@Controller()
export class ReportsConsumer {
  @EventPattern('reporting.month-counted')
  counted(@Payload() message: Message<MonthCountedV1>): readonly TableChanges[] {
    return heard(monthCountProjection, message);
  }
}
