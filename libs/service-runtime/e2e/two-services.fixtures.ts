import 'reflect-metadata';
import { Access } from '@kinerja/http-edge';
import { embeddedBus } from '@kinerja/messaging';
import { accounts, agencyCode, policiesOf } from '@kinerja/vocabulary';
import { Controller, Get } from '@nestjs/common';
import { defineService, feature, startService, type ServiceDefinition } from '../index';
import { counterService } from './counter-service.fixtures';

const gaugeAccess = policiesOf('gauges', { look: { door: accounts() } });

@Controller('gauges')
class GaugeController {
  @Access(gaugeAccess.look) @Get('broken') broken(): never {
    throw new Error('the gauge shows 1234');
  }
}

export const gaugeService = defineService({
  name: 'planning',
  features: [feature({ controllers: [GaugeController] })],
});

const start = async (definition: ServiceDefinition, appUrl: string): Promise<string> => {
  const tokenPublicKey = process.env['TOKEN_PUBLIC_KEY'] ?? '';
  const settings = { agency: agencyCode('diskominfo'), zone: 'WITA', database: { appUrl }, tokenPublicKey } as const;
  return (await startService(definition, { ...settings, logLevel: 'error' }, { bus: embeddedBus() })).url;
};

/** As the embedded edition runs them: surveys first, planning last, both in this process. Says the address of each. */
const run = async (): Promise<void> => {
  const surveys = await start(counterService, process.env['SURVEYS_URL'] ?? '');
  const planning = await start(gaugeService, process.env['PLANNING_URL'] ?? '');
  process.stdout.write(`${JSON.stringify({ surveys, planning })}\n`);
};

if (require.main === module) void run();
