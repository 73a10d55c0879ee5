import type { ServiceRegisteredV1, SurveyPublishedV1 } from '@kinerja/contracts';
import type { Message } from '@kinerja/messaging';
import type { TableChanges } from '@kinerja/projections';
import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { heard } from '../agencies/heard.projection';
import { serviceProjection } from './service.projection';
import { surveyResultProjection } from './survey-result.projection';

@Controller()
export class SatisfactionConsumer {
  @EventPattern('surveys.service-registered')
  registered(@Payload() message: Message<ServiceRegisteredV1>): readonly TableChanges[] {
    return heard(serviceProjection, message);
  }

  @EventPattern('surveys.survey-published')
  published(@Payload() message: Message<SurveyPublishedV1>): readonly TableChanges[] {
    return heard(surveyResultProjection, message);
  }
}
