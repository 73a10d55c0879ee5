import { Passphrase, type KeysChoice } from '@kinerja/backup';
import { OperatorFault } from '../operator/operator-fault';
import type { BackupOptions } from './backup-options';

const WAYS = '--passphrase-file FILE (sealed), --without-keys or --keys-in-clear';

/** What the operator said about the keys. @throws OperatorFault unless it is said exactly once. */
export const keysChoice = (options: BackupOptions): KeysChoice => {
  const { passphraseFile, withoutKeys = false, keysInClear = false } = options;
  const said = [passphraseFile !== undefined, withoutKeys, keysInClear].filter(Boolean).length;
  if (said === 0) throw new OperatorFault(`Say what becomes of the keys: ${WAYS}.`);
  if (said > 1) throw new OperatorFault(`Only one of these at a time: ${WAYS}.`);
  if (passphraseFile !== undefined) return { kind: 'sealed', passphrase: Passphrase.in(passphraseFile) };
  return { kind: withoutKeys ? 'none' : 'clear' };
};
