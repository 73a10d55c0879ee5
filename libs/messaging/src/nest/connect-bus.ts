import type { INestApplication, NestInterceptor } from '@nestjs/common';
import { NestMicroservice } from '@nestjs/microservices';
import type { BusServer } from './bus-server';
import { CommandScope } from './command-scope.interceptor';
import { RethrowOriginal } from './rethrow-original.filter';

/**
 * Makes the event handlers of an application hear the bus; they start with `app.startAllMicroservices()` and stop with `app.close()`,
 * before the application's own shutdown hooks. `around` wraps every handler, outermost first. The HTTP side's guards, pipes and filters do not apply to messages.
 */
export const connectBus = (app: INestApplication, server: BusServer, around: readonly NestInterceptor[] = []): void => {
  const microservice = app.connectMicroservice({ strategy: server }, { deferInitialization: true });
  if (!(microservice instanceof NestMicroservice))
    throw new TypeError('two versions of @nestjs/microservices are loaded');
  microservice.useGlobalFilters(new RethrowOriginal());
  microservice.useGlobalInterceptors(...around, new CommandScope(server.consumer));
  microservice.registerListeners();
  microservice.setIsInitialized(true);
  microservice.setIsInitHookCalled(true);
};
