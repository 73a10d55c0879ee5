import { Module, type DynamicModule } from '@nestjs/common';
import type { ServiceRuntime } from '@kinerja/service-shell';
import { ActivityApprovalsController } from './activity-approvals.controller';
import { activityLogProvider } from './activity-log.handler';
import { ActivityReadingController } from './activity-reading.controller';
import { ActivityReviewController } from './activity-review.controller';
import { ActivityController } from './activity.controller';

@Module({})
export class ActivityModule {
  static of(runtime: ServiceRuntime): DynamicModule {
    return {
      module: ActivityModule,
      imports: [runtime.module],
      controllers: [
        ActivityController,
        ActivityReviewController,
        ActivityApprovalsController,
        ActivityReadingController,
      ],
      providers: [activityLogProvider],
    };
  }
}
