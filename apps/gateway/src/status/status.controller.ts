import { Controller, Get, Inject, Res } from '@nestjs/common';
import { Access } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { gatewayAccess } from '../access';
import { behindOf, type ServiceStatus } from './behind.rules';
import { ServiceProbe } from './service-probe';
import { statusView } from './status.view';

type InstanceStatus = Readonly<{
  /** Events and messages not yet worked in; 0 = quiet. A service that does not answer counts as one, so it is never quiet. */
  behind: number;
  services: readonly ServiceStatus[];
  /** Services that did not answer. */
  away: readonly string[];
}>;

@Controller()
export class StatusController {
  constructor(@Inject(ServiceProbe) private readonly probe: ServiceProbe) {}

  @ApiExcludeEndpoint()
  @Get('healthz')
  @Access(gatewayAccess.readVitals)
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Ready when every service is; asked often while an instance starts, so a "no" is no error in the log. */
  @ApiExcludeEndpoint()
  @Get('readyz')
  @Access(gatewayAccess.readVitals)
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: string; waiting: readonly string[] }> {
    const waiting = (await this.probe.readiness()).filter(({ isReady }) => !isReady).map(({ service }) => service);
    if (waiting.length > 0) void reply.code(503);
    return { status: waiting.length === 0 ? 'ok' : 'waiting', waiting };
  }

  /** For everybody who is signed in: positions and counts, nothing of anybody. */
  @Get('api/status')
  @Access(gatewayAccess.readStatus)
  @Answers(statusView)
  @Refuses()
  async status(): Promise<InstanceStatus> {
    const answers = await this.probe.statuses();
    const services = answers.flatMap(([, status]) => (status ? [status] : []));
    const away = answers.flatMap(([service, status]) => (status ? [] : [service]));
    return { behind: behindOf(services) + away.length, services, away };
  }
}
