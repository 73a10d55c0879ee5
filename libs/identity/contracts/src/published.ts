import type { Contract } from '@kinerja/contracts';
import { accountDisabledV1 } from './account-disabled.v1';
import { assignmentEndedV1 } from './assignment-ended.v1';
import { assignmentReopenedV1 } from './assignment-reopened.v1';
import { assignmentStartedV1 } from './assignment-started.v1';
import { assignmentStartedV2 } from './assignment-started.v2';
import { assignmentWithdrawnV1 } from './assignment-withdrawn.v1';
import { calendarDaySetV1 } from './calendar-day-set.v1';
import { delegationEndedV1 } from './delegation-ended.v1';
import { delegationGrantedV1 } from './delegation-granted.v1';
import { employmentChangedV1 } from './employment-changed.v1';
import { identityControlTotalsStatedV1 } from './control-totals-stated.v1';
import { outageRecordedV1 } from './outage-recorded.v1';
import { outageWithdrawnV1 } from './outage-withdrawn.v1';
import { peopleCountedV1 } from './people-counted.v1';
import { peopleFaultsCountedV1 } from './people-faults-counted.v1';
import { personErasedV1 } from './person-erased.v1';
import { personRegisteredV1 } from './person-registered.v1';
import { superiorChangedV1 } from './superior-changed.v1';
import { teamMemberPlacedV1 } from './team-member-placed.v1';
import { unitChangeWithdrawnV1 } from './unit-change-withdrawn.v1';
import { unitClosedV1 } from './unit-closed.v1';
import { unitMovedV1 } from './unit-moved.v1';
import { unitRegisteredV1 } from './unit-registered.v1';
import { unitRegisteredV2 } from './unit-registered.v2';
import { unitRenamedV1 } from './unit-renamed.v1';
import { unitRotationSetV1 } from './unit-rotation-set.v1';
import { unitRotationWithdrawnV1 } from './unit-rotation-withdrawn.v1';
import { workingHoursClearedV1 } from './working-hours-cleared.v1';
import { workingHoursSetV1 } from './working-hours-set.v1';

/** Every contract of identity in every version ever published, by type; a new one is added here, none is ever taken away. */
export const identityContracts: readonly Contract[] = [
  accountDisabledV1,
  assignmentEndedV1,
  assignmentReopenedV1,
  assignmentStartedV1,
  assignmentStartedV2,
  assignmentWithdrawnV1,
  calendarDaySetV1,
  delegationEndedV1,
  delegationGrantedV1,
  employmentChangedV1,
  identityControlTotalsStatedV1,
  outageRecordedV1,
  outageWithdrawnV1,
  peopleCountedV1,
  peopleFaultsCountedV1,
  personErasedV1,
  personRegisteredV1,
  superiorChangedV1,
  teamMemberPlacedV1,
  unitChangeWithdrawnV1,
  unitClosedV1,
  unitMovedV1,
  unitRegisteredV1,
  unitRegisteredV2,
  unitRenamedV1,
  unitRotationSetV1,
  unitRotationWithdrawnV1,
  workingHoursClearedV1,
  workingHoursSetV1,
];
