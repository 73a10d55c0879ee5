import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { projected, type TableChanges } from '@kinerja/projections';
import {
  assignments,
  staff,
  superiors,
  units,
  type AssignmentStarted,
  type PersonRegistered,
  type SuperiorChanged,
  type UnitRegistered,
} from './people.projection';

/** What this service keeps of identity: who works where, under whom, from which day on, and under which number. */
@Controller()
export class PeopleConsumer {
  @EventPattern('identity.person-registered')
  personRegistered(@Payload() message: PersonRegistered): TableChanges {
    return projected(staff, message);
  }

  @EventPattern('identity.assignment-started')
  assignmentStarted(@Payload() message: AssignmentStarted): readonly TableChanges[] {
    return [projected(assignments, message), projected(superiors, message)];
  }

  @EventPattern('identity.superior-changed')
  superiorChanged(@Payload() message: SuperiorChanged): TableChanges {
    return projected(superiors, message);
  }

  @EventPattern('identity.unit-registered')
  unitRegistered(@Payload() message: UnitRegistered): TableChanges {
    return projected(units, message);
  }
}
