import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { projected, type TableChanges } from '@kinerja/projections';
import {
  assignments,
  people,
  superiors,
  type AssignmentStarted,
  type PersonRegistered,
  type SuperiorChanged,
} from './people.projection';

/** What this service keeps of identity. */
@Controller()
export class PeopleConsumer {
  @EventPattern('identity.person-registered')
  personRegistered(@Payload() message: PersonRegistered): TableChanges {
    return projected(people, message);
  }

  @EventPattern('identity.assignment-started')
  assignmentStarted(@Payload() message: AssignmentStarted): readonly TableChanges[] {
    return [projected(assignments, message), projected(superiors, message)];
  }

  @EventPattern('identity.superior-changed')
  superiorChanged(@Payload() message: SuperiorChanged): TableChanges {
    return projected(superiors, message);
  }
}
