import { NoOpenApi, type ServiceReply, Access, shellAccess } from '@kinerja/http-edge';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Check } from '../runtime/service-checks';
import type { ServiceStatus } from '../runtime/service-status';

/** What the shell tells about itself. */
export interface Vitals {
  isLeaving(): boolean;
  /** Everything that must hold before requests may come. */
  checks(): Promise<readonly Check[]>;
  status(): Promise<ServiceStatus>;
  /** In the text format of Prometheus. */
  metrics(): Promise<Readonly<{ type: string; body: string }>>;
  /** OpenAPI 3 document as JSON text. */
  openApi(): string;
}
export type Readiness = Readonly<{
  status: 'ready' | 'not-ready';
  checks: readonly Check[];
  failing?: readonly Check[];
}>;
export const VITALS = Symbol('Vitals');

/** For load balancers, operators and the gateway; these routes never leave the loopback without it. */
@NoOpenApi()
@Controller()
export class HealthController {
  constructor(@Inject(VITALS) private readonly vitals: Vitals) {}

  /** The process answers. */
  @Get('healthz')
  @Access(shellAccess.readVitals)
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** It may be sent requests; 503 with what stands in the way. Asked often, so a "no" is no error in the log. */
  @Get('readyz')
  @Access(shellAccess.readVitals)
  async ready(@Res({ passthrough: true }) reply: ServiceReply): Promise<Readiness> {
    const checks = await this.vitals.checks();
    const failing = checks.filter(({ ok }) => !ok);
    if (failing.length === 0) return { status: 'ready', checks };
    void reply.code(503);
    return { status: 'not-ready', failing, checks };
  }

  /** For Prometheus. */
  @Get('metrics')
  @Access(shellAccess.readVitals)
  async metrics(@Res({ passthrough: true }) reply: ServiceReply): Promise<string> {
    const { type, body } = await this.vitals.metrics();
    void reply.type(type);
    return body;
  }

  @Get('status')
  @Access(shellAccess.readVitals)
  status(): Promise<ServiceStatus> {
    return this.vitals.status();
  }

  @Get('openapi.json')
  @Access(shellAccess.readVitals)
  openApi(@Res({ passthrough: true }) reply: ServiceReply): string {
    void reply.type('application/json; charset=utf-8');
    return this.vitals.openApi();
  }
}
