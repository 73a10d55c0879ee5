import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { prepareHome } from './operator/prepare-home';
import { toldByMain } from './operator/told-by-main';

/** `--home DIR` (default .kinerja), `--instance CODE` (default: all): the options of `kinerja prepare`. */
toldByMain('prepare', async () => {
  const { values } = parseArgs({
    options: { home: { type: 'string', default: '.kinerja' }, instance: { type: 'string' } },
  });
  await prepareHome(values.home, values.instance);
});
