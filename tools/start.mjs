// `npm start`: installs and builds what is missing, then hands over to the embedded edition.
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { install } from './install.mjs';

install();
build();

const suite = spawn(process.execPath, ['dist/apps/suite/src/main.js', ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => suite.kill(signal));
suite.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
