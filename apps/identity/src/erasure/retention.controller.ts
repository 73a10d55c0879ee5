import { Access } from '@kinerja/http-edge';
import { Answers, Count, Refuses, view, type ViewOf } from '@kinerja/openapi';
import { Controller, Get, Inject } from '@nestjs/common';
import { identityAccess } from '../access';
import { RetentionTime } from './retention-time';

const retentionView = view('Retention', { years: Count });

/** For how long what is known of a person is kept after their last day of service (IDN-182). */
@Controller('retention')
export class RetentionController {
  constructor(@Inject(RetentionTime) private readonly retention: RetentionTime) {}

  @Get()
  @Access(identityAccess.readRetention)
  @Answers(retentionView)
  @Refuses()
  read(): ViewOf<typeof retentionView> {
    return { years: this.retention.years };
  }
}
