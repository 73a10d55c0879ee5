/** A sentence for the operator: what is wrong with a backup, a restore or a move, and the way out. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
}
