import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Home, madeUpCity } from '@kinerja/installation';
import { writeSecretFiles } from './deployment/write-secret-files';

/** `--home DIR` (default .kinerja-containers): the secrets of the three agencies of docker-compose.yml and of their centre. */
const { values } = parseArgs({ options: { home: { type: 'string', default: '.kinerja-containers' } } });
const { folder, count } = writeSecretFiles(Home.open(resolve(values.home)), madeUpCity(3));
process.stdout.write(`${count} secrets in ${folder}\n`);
