import { Module, type DynamicModule } from '@nestjs/common';
import { ControlTotalsController } from '../control-totals/control-totals.controller';
import { ControlTotalsDesk } from '../control-totals/control-totals.desk';
import { FEED, FeedController, type Feed } from './feed.controller';
import { HealthController, VITALS, type Vitals } from './health.controller';
import { OPERATOR, OperatorController, type Operator } from './operator.controller';

/** What the shell serves beside the features. */
export type ShellRoutes = Readonly<{
  vitals: Vitals;
  feed: Feed | undefined;
  operator: Operator;
  totals: ControlTotalsDesk | undefined;
}>;

/** Table of contents of a service: its features and the routes about itself. */
@Module({})
export class RootModule {
  static of(features: readonly DynamicModule[], { vitals, feed, operator, totals }: ShellRoutes): DynamicModule {
    return {
      module: RootModule,
      imports: [...features],
      controllers: [
        ...[HealthController, OperatorController],
        ...(feed ? [FeedController] : []),
        ...(totals ? [ControlTotalsController] : []),
      ],
      providers: [
        { provide: VITALS, useValue: vitals },
        { provide: FEED, useValue: feed },
        { provide: OPERATOR, useValue: operator },
        { provide: ControlTotalsDesk, useValue: totals },
      ],
    };
  }
}
