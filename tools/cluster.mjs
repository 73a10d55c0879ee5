// `npm run cluster`: installs and builds what is missing, then hands over to the distributed edition without containers.
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { install } from './install.mjs';

install();
build();

const cluster = spawn(process.execPath, ['dist/apps/suite/src/cluster.main.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => cluster.kill(signal));
cluster.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
