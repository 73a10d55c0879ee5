import type { TppRunSealedV1 } from '@kinerja/contracts';
import type { Message } from '@kinerja/messaging';
import type { TableChanges } from '@kinerja/projections';
import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { heard } from '../agencies/heard.projection';
import { tppRunProjection } from './tpp-run.projection';

@Controller()
export class AllowancesConsumer {
  @EventPattern('incentives.tpp-run-sealed')
  sealed(@Payload() message: Message<TppRunSealedV1>): readonly TableChanges[] {
    return heard(tppRunProjection, message);
  }
}
