import { Controller, Get, Inject, Req } from '@nestjs/common';
import { problem } from '@kinerja/problem-details';
import type { FastifyRequest } from 'fastify';
import { nobodySignedIn } from '../door/answer-problem';
import { SessionBook } from '../session/session-book';
import { behindOf, type ServiceStatus } from './behind.rules';
import { ServiceProbe } from './service-probe';

type InstanceStatus = Readonly<{
  /** Events and messages not yet worked in; 0 = quiet. Counts the services that answered. */
  behind: number;
  services: readonly ServiceStatus[];
  /** Services that did not answer; while there are any, `behind` is no promise. */
  away: readonly string[];
}>;

@Controller()
export class StatusController {
  constructor(
    @Inject(ServiceProbe) private readonly probe: ServiceProbe,
    @Inject(SessionBook) private readonly sessions: SessionBook,
  ) {}

  @Get('healthz')
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Ready when every service is. */
  @Get('readyz')
  async ready(): Promise<{ status: 'ok' }> {
    const waiting = (await this.probe.readiness()).filter(({ isReady }) => !isReady).map(({ service }) => service);
    if (waiting.length === 0) return { status: 'ok' };
    throw problem('instance.not-ready', { status: 503, title: 'Some services are not ready' }, { waiting });
  }

  /** For everybody who is signed in: positions and counts, nothing of anybody. */
  @Get('api/status')
  async status(@Req() request: FastifyRequest): Promise<InstanceStatus> {
    if (!this.sessions.current(request))
      throw problem(nobodySignedIn.code, { status: 401, title: nobodySignedIn.title });
    const answers = await this.probe.statuses();
    const services = answers.flatMap(([, status]) => (status ? [status] : []));
    const away = answers.flatMap(([service, status]) => (status ? [] : [service]));
    return { behind: behindOf(services), services, away };
  }
}
