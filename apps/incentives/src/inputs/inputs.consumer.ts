import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { projected, type TableChanges } from '@kinerja/projections';
import {
  activityMonths,
  attendanceMonths,
  finalEvaluations,
  periods,
  type ActivityMonthClosed,
  type AttendanceMonthClosed,
  type EvaluationFinal,
  type PeriodClosed,
  type PeriodOpened,
} from './inputs.projection';

/** What an allowance is computed from. */
@Controller()
export class InputsConsumer {
  @EventPattern('planning.period-opened')
  periodOpened(@Payload() message: PeriodOpened): TableChanges {
    return projected(periods, message);
  }

  @EventPattern('planning.period-closed')
  periodClosed(@Payload() message: PeriodClosed): TableChanges {
    return projected(periods, message);
  }

  @EventPattern('evaluation.evaluation-final')
  evaluationFinal(@Payload() message: EvaluationFinal): TableChanges {
    return projected(finalEvaluations, message);
  }

  @EventPattern('reporting.attendance-month-closed')
  attendanceMonthClosed(@Payload() message: AttendanceMonthClosed): TableChanges {
    return projected(attendanceMonths, message);
  }

  @EventPattern('reporting.activity-month-closed')
  activityMonthClosed(@Payload() message: ActivityMonthClosed): TableChanges {
    return projected(activityMonths, message);
  }
}
