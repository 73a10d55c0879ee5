import { bodyPipe, ProblemFilter } from '@kinerja/problem-details';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AccessTokens } from '../auth/access-token';
import { AccessGuard } from '../auth/access.guard';
import { CommandInterceptor } from '../commands/command.interceptor';
import { nestLog } from '../runtime/log';
import type { ServiceDefinition } from '../runtime/service-definition';
import type { ServiceRuntime } from '../runtime/service-runtime';
import { fastifyAdapter } from './fastify';
import { FreshnessInterceptor } from './freshness.interceptor';
import type { Vitals } from './health.controller';
import { RootModule } from './root.module';

/** The Nest application of a service with the one guard, pipe and filter, not yet listening. */
export const httpApp = async (
  definition: ServiceDefinition,
  runtime: ServiceRuntime,
  vitals: Vitals,
  log: Logger,
): Promise<NestFastifyApplication> => {
  const { settings, projections } = runtime;
  const root = RootModule.of(definition.modules(runtime), vitals);
  const app = await NestFactory.create<NestFastifyApplication>(root, fastifyAdapter(), {
    logger: nestLog(log),
    abortOnError: false,
  });
  app.useGlobalGuards(new AccessGuard(new AccessTokens(settings.tokenPublicKey, settings.agency)));
  app.useGlobalInterceptors(
    new CommandInterceptor(definition.name),
    new FreshnessInterceptor(definition.name, projections),
  );
  app.useGlobalPipes(bodyPipe());
  app.useGlobalFilters(new ProblemFilter());
  return app;
};
