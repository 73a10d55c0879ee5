import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { moveTo } from './operator/move-to';
import { runForOperator } from './operator/run-for-operator';

/** `--to embedded|distributed`, `--home DIR` (default .kinerja), `--drop-old`, `--json FILE`: the options of `kinerja move`. */
runForOperator('move', async () => {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      home: { type: 'string', default: '.kinerja' },
      'drop-old': { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const { 'drop-old': dropOld, to, home, json } = values;
  await moveTo({ to, home, dropOld, json });
});
