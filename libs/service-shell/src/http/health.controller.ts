import { Controller, Get, Inject, Res } from '@nestjs/common';
import { problem } from '@kinerja/problem-details';
import { Public } from '../auth/route-marks';
import { NoOpenApi } from './open-api';
import type { ServiceReply } from './service-request';
import type { ServiceStatus } from '../runtime/service-status';

/** What the shell tells about itself. */
export interface Vitals {
  isReady(): boolean;
  isLeaving(): boolean;
  status(): Promise<ServiceStatus>;
  /** OpenAPI 3 document as JSON text. */
  openApi(): string;
}
export const VITALS = Symbol('Vitals');

/** For load balancers, operators and the gateway; these routes never leave the loopback without it. */
@NoOpenApi()
@Public()
@Controller()
export class HealthController {
  constructor(@Inject(VITALS) private readonly vitals: Vitals) {}

  /** The process answers. */
  @Get('healthz')
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** It may be sent requests; 503 while it starts or shuts down. */
  @Get('readyz')
  ready(): { status: 'ready' } {
    if (!this.vitals.isReady()) throw problem('service.not-ready', { status: 503, title: 'Starting or shutting down' });
    return { status: 'ready' };
  }

  @Get('status')
  status(): Promise<ServiceStatus> {
    return this.vitals.status();
  }

  @Get('openapi.json')
  openApi(@Res({ passthrough: true }) reply: ServiceReply): string {
    void reply.type('application/json; charset=utf-8');
    return this.vitals.openApi();
  }
}
