import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { FEED, FeedController, type Feed } from './feed.controller';
import { HealthController, VITALS, type Vitals } from './health.controller';
import { OPERATOR, OperatorController, type Operator } from './operator.controller';
import { OwnWorkController } from './own-work.controller';

/** What the shell serves beside the features. */
export type ShellRoutes = Readonly<{
  vitals: Vitals;
  feed: Feed | undefined;
  operator: Operator;
}>;

/** What a service serves: the routes of its features, and those about itself. */
type Served = Readonly<{ runtime: DynamicModule; controllers: readonly Type[]; shell: ShellRoutes }>;

@Module({})
export class RootModule {
  static of({ runtime, controllers, shell: { vitals, feed, operator } }: Served): DynamicModule {
    const own = [HealthController, OperatorController, OwnWorkController];
    return {
      module: RootModule,
      imports: [runtime],
      controllers: [...controllers, ...own, ...(feed ? [FeedController] : [])],
      providers: [
        { provide: VITALS, useValue: vitals },
        { provide: FEED, useValue: feed },
        { provide: OPERATOR, useValue: operator },
      ],
    };
  }
}
