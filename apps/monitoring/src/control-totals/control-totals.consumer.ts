import type { ControlTotalsStated } from '@kinerja/contracts';
import type { Message } from '@kinerja/messaging';
import type { TableChanges } from '@kinerja/projections';
import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { heard } from '../agencies/heard.projection';
import { controlStatements } from './control-statement.projection';

/** One shape, whichever service says it. */
@Controller()
export class ControlTotalsConsumer {
  @EventPattern([
    'identity.control-totals-stated',
    'planning.control-totals-stated',
    'reporting.control-totals-stated',
    'evaluation.control-totals-stated',
    'incentives.control-totals-stated',
    'surveys.control-totals-stated',
  ])
  stated(@Payload() message: Message<ControlTotalsStated>): readonly TableChanges[] {
    return heard(controlStatements, message);
  }
}
