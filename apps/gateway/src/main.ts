import 'reflect-metadata';
import { reportUncaught, errorText } from '@kinerja/diagnostics';
import { BadSettings } from '@kinerja/settings';
import { startGateway } from './app.module';
import { gatewayConfig } from './gateway.config';

reportUncaught();

const main = async (): Promise<void> => {
  const gateway = await startGateway(gatewayConfig(process.env));
  process.stdout.write(`ready ${gateway.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void gateway.close().then(() => process.exit(0)));
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof BadSettings ? error.message : errorText(error)}\n`);
  process.exit(1);
});
