import 'reflect-metadata';
import { runService } from '@kinerja/service-shell';
import { identityService } from './app.module';
import { identitySettings, shellSettings } from './identity.config';

const main = async (): Promise<void> => {
  const settings = identitySettings(process.env);
  await runService(identityService(settings), () => shellSettings(process.env));
};

main().catch((error: unknown) => {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
