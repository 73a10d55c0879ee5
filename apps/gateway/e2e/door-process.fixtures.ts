import 'reflect-metadata';
import { startGateway, type GatewaySettings } from '../src/app.module';

/** A door as a process of its own, whose memory a test can measure; says its address. */
const main = async (): Promise<void> => {
  const { url } = await startGateway(JSON.parse(process.env['DOOR'] ?? '{}') as GatewaySettings);
  process.stdout.write(`${url}\n`);
};

main().catch((error: unknown) => {
  process.stdout.write(`${String(error)}\n`);
  process.exit(1);
});
