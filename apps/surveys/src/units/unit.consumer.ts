import type { UnitRegisteredV1 } from '@kinerja/contracts';
import type { Message } from '@kinerja/messaging';
import { projected, type TableChanges } from '@kinerja/projections';
import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { unitProjection } from './unit.projection';

@Controller()
export class UnitConsumer {
  @EventPattern('identity.unit-registered')
  registered(@Payload() message: Message<UnitRegisteredV1>): TableChanges {
    return projected(unitProjection, message);
  }
}
