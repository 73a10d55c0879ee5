import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { restoreInto } from './operator/restore-into';
import { runForOperator } from './operator/run-for-operator';

/** `--from FOLDER`, `--home DIR` (default .kinerja); the options are those of `kinerja restore`. */
runForOperator('restore', async () => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: '' },
      home: { type: 'string', default: '.kinerja' },
      instance: { type: 'string' },
      'passphrase-file': { type: 'string' },
      replace: { type: 'boolean', default: false },
      'erasures-from': { type: 'string' },
      json: { type: 'string' },
    },
  });
  const { 'passphrase-file': passphraseFile, 'erasures-from': erasuresFrom, ...others } = values;
  const isClean = await restoreInto({ ...others, passphraseFile, erasuresFrom });
  process.exitCode = isClean ? 0 : 1;
});
