import 'reflect-metadata';
import { startGateway } from './app.module';
import { gatewayConfig } from './gateway.config';

const main = async (): Promise<void> => {
  const gateway = await startGateway(gatewayConfig(process.env));
  process.stdout.write(`ready ${gateway.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void gateway.close().then(() => process.exit(0)));
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
