import { Module, type DynamicModule } from '@nestjs/common';
import { FEED, FeedController, type Feed } from './feed.controller';
import { HealthController, VITALS, type Vitals } from './health.controller';
import { OPERATOR, OperatorController, type Operator } from './operator.controller';

/** What the shell serves beside the features. */
export type ShellRoutes = Readonly<{ vitals: Vitals; feed: Feed | undefined; operator: Operator }>;

/** Table of contents of a service: its features and the routes about itself. */
@Module({})
export class RootModule {
  static of(features: readonly DynamicModule[], { vitals, feed, operator }: ShellRoutes): DynamicModule {
    return {
      module: RootModule,
      imports: [...features],
      controllers: [HealthController, OperatorController, ...(feed ? [FeedController] : [])],
      providers: [
        { provide: VITALS, useValue: vitals },
        { provide: FEED, useValue: feed },
        { provide: OPERATOR, useValue: operator },
      ],
    };
  }
}
