import type { PeopleCountedV1, UnitRegisteredV1 } from '@kinerja/contracts';
import type { Message } from '@kinerja/messaging';
import type { TableChanges } from '@kinerja/projections';
import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { heard } from '../agencies/heard.projection';
import { unitProjection } from './unit.projection';

@Controller()
export class PeopleConsumer {
  @EventPattern('identity.unit-registered')
  unit(@Payload() message: Message<UnitRegisteredV1>): readonly TableChanges[] {
    return heard(unitProjection, message);
  }

  @EventPattern('identity.people-counted')
  people(@Payload() message: Message<PeopleCountedV1>): readonly TableChanges[] {
    return heard(unitProjection, message);
  }
}
