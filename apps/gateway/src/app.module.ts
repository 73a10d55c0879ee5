import type { IncomingMessage } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { nestLog, openLog } from '@kinerja/diagnostics';
import { servedRoutes, type ServedRoute } from '@kinerja/http-edge';
import { BODY_BYTES, boundedAdapter, sendSecurityHeaders, tellPeople } from '@kinerja/http-server';
import { bodyPipe, ProblemFilter } from '@kinerja/problem-details';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { doorDocument } from './docs/door-document';
import { trustedHops } from './door/client-of';
import { compressAnswers } from './door/compression';
import { defaultLimits, limitRequests } from './door/request-limits';
import { refuseForeignPages } from './door/same-origin';
import { doorParts, GatewayModule, type DoorParts } from './gateway.module';
import type { GatewaySettings } from './gateway.settings';
import { openFeedPassages, openSurveyPassage } from './proxy/public-passages';
import { openServicePassages } from './proxy/service-passages';
import { openWitnessPassage } from './proxy/witness-passage';
import { SessionGuard } from './session/session.guard';
import { SessionRegistry } from './session/session-registry';
import { doorInstruments, serveDoorMetrics } from './telemetry/door-instruments';
import { watchDoor } from './telemetry/watch-door';
import { serveStaffApp } from './web/staff-app';

export { compressAnswers } from './door/compression';
export { ActivationDto, SignInDto } from './session/session.dto';
export { pageFor, staffFiles } from './web/staff-app';
export type { GatewaySettings } from './gateway.settings';
export type RunningGateway = Readonly<{
  url: string;
  metricsUrl?: string;
  openApi: () => ReturnType<typeof doorDocument>;
  /** Those of the door itself, those that no document shows included. */
  routes: readonly ServedRoute[];
  close: () => Promise<void>;
}>;

/** In this order: headers on every answer, who is asking, may they act, how often; then the ways in. */
const equip = async (
  door: FastifyInstance,
  settings: GatewaySettings,
  { sessions, watch, machines, shared }: DoorParts,
): Promise<void> => {
  await sendSecurityHeaders(door, settings.publicUrl);
  tellPeople(door, `${settings.basePath}/`);
  await SessionRegistry.register(door, { agency: settings.agency, key: settings.sessionKey });
  refuseForeignPages(door, settings.publicUrl);
  const limits = { ...defaultLimits, ...settings.limits };
  const sessionOf = async (request: FastifyRequest) => {
    const machine = await machines.shownBy(request);
    return machine ? `machine ${machine.id}` : (await sessions.current(request))?.sessionId;
  };
  await limitRequests(door, { limits, counters: shared.counters }, sessionOf);
  await openFeedPassages(door, settings);
  await openWitnessPassage(door, settings);
  await compressAnswers(door);
  await openServicePassages(door, settings.services, { sessions, watch, machines });
  await openSurveyPassage(door, settings);
  if (settings.webFolder) await serveStaffApp(door, settings.webFolder, settings.basePath);
};

/**
 * Opens an instance's one door and listens.
 * @throws RouteWithoutPolicy; when a key is malformed or the port is taken.
 */
export const startGateway = async (settings: GatewaySettings): Promise<RunningGateway> => {
  const instruments = doorInstruments(settings);
  const parts = doorParts(settings);
  const ids = () => instruments.tracing.ids();
  const log = openLog({ service: 'gateway', agency: settings.agency, level: settings.logLevel ?? 'warn', ids });
  const adapter = boundedAdapter(
    {
      bodyLimit: BODY_BYTES.form,
      trustProxy: trustedHops(settings.proxies),
      genReqId: (request: IncomingMessage) => instruments.tracing.begin(request),
      forceCloseConnections: true,
    },
    settings.http,
  );
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.with(settings, parts), adapter, {
    logger: nestLog(log),
  });
  const routes = servedRoutes(app, 'gateway');
  app.useGlobalGuards(new SessionGuard(parts.sessions));
  app.useGlobalPipes(bodyPipe());
  const problems = new ProblemFilter(log);
  app.useGlobalFilters(problems);
  const door = adapter.getInstance() as unknown as FastifyInstance;
  door.decorate('problems', problems);
  watchDoor(door, instruments);
  await equip(door, settings, parts);
  const metrics = await serveDoorMetrics(settings, instruments);
  await app.listen(settings.port ?? 0, settings.host ?? '127.0.0.1');
  const close = async (): Promise<void> => {
    await app.close();
    parts.shared.close();
    await metrics?.close();
    await instruments.tracing.close();
  };
  const url = await app.getUrl();
  return { url, ...(metrics && { metricsUrl: metrics.url }), openApi: () => doorDocument(app), routes, close };
};
