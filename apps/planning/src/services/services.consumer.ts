import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { projected, type TableChanges } from '@kinerja/projections';
import { services, type ServiceRegistered } from './services.projection';

@Controller()
export class ServicesConsumer {
  @EventPattern('surveys.service-registered')
  serviceRegistered(@Payload() message: ServiceRegistered): TableChanges {
    return projected(services, message);
  }
}
