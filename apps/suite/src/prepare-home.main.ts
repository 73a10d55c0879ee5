import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { prepareHome } from './operator/prepare-home';
import { runForOperator } from './operator/run-for-operator';

/** `--home DIR` (default .kinerja), `--instance CODE` (default: all): the options of `kinerja prepare`. */
runForOperator('prepare', async () => {
  const { values } = parseArgs({
    options: { home: { type: 'string', default: '.kinerja' }, instance: { type: 'string' } },
  });
  await prepareHome(values.home, values.instance);
});
