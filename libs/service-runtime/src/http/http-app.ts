import {
  AccessTokens,
  AccessGuard,
  CommandInterceptor,
  DisclosureInterceptor,
  RequestFingerprint,
  servedRoutes,
  fastifyAdapter,
  FreshnessInterceptor,
  knownProblem,
  SurplusBodyInterceptor,
  TracingInterceptor,
} from '@kinerja/http-edge';
import { nestLog } from '@kinerja/diagnostics';
import { DisclosureStore } from '@kinerja/trail';
import { bodyPipe, ProblemFilter } from '@kinerja/problem-details';
import type { Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { Instruments } from '@kinerja/telemetry';
import type { ServiceDefinition } from '../runtime/service-definition';
import { providersFor, type ComposedRuntime } from '../runtime/parts';
import { runtimeModule } from '../runtime/service-runtime';
import { RootModule, type ShellRoutes } from './root.module';

const providersOf = ({ parts, featureParts }: ServiceDefinition, runtime: ComposedRuntime): readonly Provider[] => [
  ...providersFor(runtime.parts, parts.tokens),
  ...featureParts.flatMap(({ compose, tokens }) => providersFor(compose(runtime), tokens)),
];

/** The Nest application of a service with the one guard, pipe and filter, not yet listening. @throws RouteWithoutPolicy */
export const httpApp = async (
  definition: ServiceDefinition,
  runtime: ComposedRuntime,
  shell: ShellRoutes,
  { log, instruments }: Readonly<{ log: Logger; instruments: Instruments }>,
): Promise<NestFastifyApplication> => {
  const { name, controllers } = definition;
  const { settings, projections } = runtime;
  const root = RootModule.of({ runtime: runtimeModule(runtime, providersOf(definition, runtime)), controllers, shell });
  const adapter = fastifyAdapter(() => shell.vitals.isLeaving(), instruments);
  const options = { logger: nestLog(log), abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, options);
  servedRoutes(app, name);
  app.useGlobalGuards(new AccessGuard(new AccessTokens(settings.tokenPublicKey, settings.agency)));
  app.useGlobalInterceptors(
    new TracingInterceptor(instruments.tracing),
    new SurplusBodyInterceptor(),
    new CommandInterceptor(name, new RequestFingerprint(settings, name), instruments.tracing),
    new FreshnessInterceptor(name, projections),
    new DisclosureInterceptor(new DisclosureStore(runtime.pool)),
  );
  app.useGlobalPipes(bodyPipe());
  app.useGlobalFilters(new ProblemFilter(log, knownProblem));
  return app;
};
