import { Module } from '@nestjs/common';
import { AllowancesConsumer } from './allowances/allowances.consumer';
import { ControlTotalsConsumer } from './control-totals/control-totals.consumer';
import { PeopleConsumer } from './people/people.consumer';
import { PlansConsumer } from './plans/plans.consumer';
import { RatingsConsumer } from './ratings/ratings.consumer';
import { ReportsConsumer } from './reports/reports.consumer';
import { SatisfactionConsumer } from './satisfaction/satisfaction.consumer';

/** What the centre hears, by the context that says it. */
@Module({
  controllers: [
    PeopleConsumer,
    PlansConsumer,
    ReportsConsumer,
    RatingsConsumer,
    AllowancesConsumer,
    SatisfactionConsumer,
    ControlTotalsConsumer,
  ],
})
export class ConsumersModule {}
