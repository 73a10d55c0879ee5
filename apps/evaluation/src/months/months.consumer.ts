import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { projected, type TableChanges } from '@kinerja/projections';
import {
  measuredIndicators,
  monthActivities,
  periods,
  plans,
  type ActivityMonthClosed,
  type IndicatorMeasured,
  type PeriodClosed,
  type PeriodOpened,
  type SkpApproved,
} from './months.projection';

/** What a rating is looked at beside: months, plans, and what the daily reports came to. */
@Controller()
export class MonthsConsumer {
  @EventPattern('planning.period-opened')
  periodOpened(@Payload() message: PeriodOpened): TableChanges {
    return projected(periods, message);
  }

  @EventPattern('planning.period-closed')
  periodClosed(@Payload() message: PeriodClosed): TableChanges {
    return projected(periods, message);
  }

  @EventPattern('reporting.activity-month-closed')
  activityMonthClosed(@Payload() message: ActivityMonthClosed): TableChanges {
    return projected(monthActivities, message);
  }

  @EventPattern('planning.skp-approved')
  skpApproved(@Payload() message: SkpApproved): TableChanges {
    return projected(plans, message);
  }

  @EventPattern('planning.indicator-measured')
  indicatorMeasured(@Payload() message: IndicatorMeasured): TableChanges {
    return projected(measuredIndicators, message);
  }
}
