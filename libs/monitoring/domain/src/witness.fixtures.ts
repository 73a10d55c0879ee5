import { instant } from '@kinerja/vocabulary';
import type { AcceptLogRestart, WitnessCheckpoint } from './witness.commands';
import type { LogContradicted, LogCountersigned, LogRestartAccepted, SignedHead, TreeHead } from './witness.events';

export const log = { agency: 'dinsos', service: 'planning' } as const;
export const firstLife = '018f3c7e-0000-4000-8000-000000000001';
export const secondLife = '018f3c7e-0000-4000-8000-000000000002';
export const now = instant(Date.UTC(2026, 10, 22, 7));

export const tree = (size: number, letter = 'a'): TreeHead => ({ size, root: letter.repeat(64) });
export const signed = (size: number, letter = 'a'): SignedHead => ({
  ...tree(size, letter),
  note: `size ${size} ${letter}`,
  signature: `signed ${size} ${letter}`,
});

export const countersigned = (head: SignedHead, incarnation = firstLife): LogCountersigned => ({
  type: 'LogCountersigned',
  data: { ...log, incarnation, head, at: now },
});
export const contradicted = (agreed: TreeHead, known: SignedHead | null, shown: SignedHead): LogContradicted => ({
  type: 'LogContradicted',
  data: { ...log, incarnation: firstLife, agreed, known, shown, at: now },
});
export const restartAccepted = (agreed: TreeHead): LogRestartAccepted => ({
  type: 'LogRestartAccepted',
  data: { ...log, incarnation: secondLife, agreed, reason: 'restored from backup', by: 'account:1', at: now },
});

export const witnessIt = (
  head: SignedHead,
  from: TreeHead,
  { holds = true, incarnation = firstLife }: Readonly<{ holds?: boolean; incarnation?: string }> = {},
): WitnessCheckpoint => ({
  type: 'WitnessCheckpoint',
  data: { ...log, incarnation, head, proof: { from, holds }, now },
});
export const acceptRestart = (agreed: TreeHead, incarnation = secondLife): AcceptLogRestart => ({
  type: 'AcceptLogRestart',
  data: { ...log, incarnation, agreed, reason: 'restored from backup', by: 'account:1', now },
});
