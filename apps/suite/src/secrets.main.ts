import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotStart, Home } from '@kinerja/installation';
import { cityOfContainers } from './deployment/city-of-containers';
import { writeSecretFiles } from './deployment/write-secret-files';

/** `--home DIR` (default .kinerja-containers), `--agency CODE --name NAME`: the secrets that infra/compose mounts. */
const { values } = parseArgs({
  options: {
    home: { type: 'string', default: '.kinerja-containers' },
    agency: { type: 'string' },
    name: { type: 'string' },
  },
});

try {
  const { agency: code, name = code } = values;
  const home = Home.open(resolve(values.home));
  const city = cityOfContainers(home, code === undefined || name === undefined ? undefined : { code, name });
  const { folder, count } = writeSecretFiles(home, city);
  process.stdout.write(`${count} secrets in ${folder}, of ${city.agencies.map((agency) => agency.code).join(', ')}\n`);
} catch (error) {
  if (!(error instanceof CannotStart || error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
