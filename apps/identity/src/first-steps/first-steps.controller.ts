import type { Clock } from '@kinerja/clock';
import { Access } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { localDateAt } from '@kinerja/vocabulary';
import { Controller, Get, Inject } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { firstStepsOn } from './first-steps.queries';
import { firstStepsView, type FirstSteps } from './first-steps.view';

/** Rule IDN-079: numbers only, whatever the size of the agency. */
@Controller('first-steps')
export class FirstStepsController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get()
  @Access(identityAccess.readFirstSteps)
  @Answers(firstStepsView)
  @Refuses()
  count(): Promise<FirstSteps> {
    return firstStepsOn(this.source, localDateAt(this.clock.now(), this.settings.zone));
  }
}
