import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { AcceptLogRestart, WitnessCheckpoint, WitnessCommand } from './witness.commands';
import type { SignedHead, TreeHead, WitnessEvent } from './witness.events';

/** `head` is what every further checkpoint must contain; `note` the agency's own word for it, where it gave one. */
type Followed = Readonly<{ incarnation: string; head: TreeHead; note: SignedHead | null }>;
export type WitnessState =
  | Readonly<{ status: 'unknown' }>
  | (Followed & Readonly<{ status: 'followed' }>)
  | (Followed & Readonly<{ status: 'contradicted' }>);

export type WitnessRefusal =
  /** The proof begins elsewhere than at the last head that was countersigned. */
  | Readonly<{ code: 'witness.other-size'; size: number }>
  | Readonly<{ code: 'witness.log-shorter'; size: number }>
  /** Nobody signed the proof, so that it does not hold says nothing of the log; another one may be shown. */
  | Readonly<{ code: 'witness.proof-fails'; size: number }>
  /** The restored log does not contain what the operator said it does; the agency signed no such head in this incarnation. */
  | Readonly<{ code: 'witness.restart-disagrees'; size: number }>
  | Readonly<{ code: 'witness.other-incarnation'; incarnation: string; size: number }>
  | Readonly<{ code: 'witness.contradicted'; size: number }>
  | Readonly<{ code: 'witness.unknown-log' }>
  | Readonly<{ code: 'witness.same-incarnation' }>;

type Decided = Decision<WitnessEvent, WitnessRefusal>;

/** Where the next proof has to begin. */
export const headToProve = (state: WitnessState, emptyRoot: string): TreeHead =>
  state.status === 'unknown' ? { size: 0, root: emptyRoot } : state.head;

const decide = (command: WitnessCommand, state: WitnessState): Decided => {
  switch (command.type) {
    case 'WitnessCheckpoint':
      return witness(command, state);
    case 'AcceptLogRestart':
      return restart(command, state);
  }
};

/** Rule MON-006: a log is countersigned only while it contains all that was countersigned before. */
const witness = (command: WitnessCheckpoint, state: WitnessState): Decided => {
  const { proof } = command.data;
  if (state.status !== 'unknown') return continued(command, state);
  return proof.from.size === 0 ? countersigned(command) : refuse({ code: 'witness.other-size', size: 0 });
};

const continued = (command: WitnessCheckpoint, state: Exclude<WitnessState, { status: 'unknown' }>): Decided => {
  const { incarnation } = command.data;
  const { size } = state.head;
  if (state.status === 'contradicted') return refuse({ code: 'witness.contradicted', size });
  if (incarnation !== state.incarnation)
    return refuse({ code: 'witness.other-incarnation', incarnation: state.incarnation, size });
  return grown(command, state);
};

const grown = (command: WitnessCheckpoint, state: Followed): Decided => {
  const { head, proof } = command.data;
  const { size, root } = state.head;
  if (head.size < size) return refuse({ code: 'witness.log-shorter', size });
  if (head.size === size) return head.root === root ? accept() : contradicted(command, state);
  if (proof.from.size !== size || proof.from.root !== root) return refuse({ code: 'witness.other-size', size });
  return proof.holds ? countersigned(command) : refuse({ code: 'witness.proof-fails', size });
};

const countersigned = ({ data: { agency, service, incarnation, head, now } }: WitnessCheckpoint): Decided =>
  accept({ type: 'LogCountersigned', data: { agency, service, incarnation, head, at: now } });

/**
 * Rule MON-007: two roots of one size, both signed by the agency, are kept as proof; nothing is countersigned any more. It cannot be
 * taken back, so nothing less may lead here: a proof is signed by nobody, and a head that an operator named is not the agency's word.
 */
const contradicted = (
  { data: { agency, service, incarnation, head, now } }: WitnessCheckpoint,
  { head: agreed, note }: Followed,
): Decided =>
  note === null
    ? refuse({ code: 'witness.restart-disagrees', size: agreed.size })
    : accept({
        type: 'LogContradicted',
        data: { agency, service, incarnation, agreed, known: note, shown: head, at: now },
      });

/** Rule MON-008: only an operator says that a log begins anew at an older point. */
const restart = ({ data: { now, ...data } }: AcceptLogRestart, state: WitnessState): Decided => {
  if (state.status === 'unknown') return refuse({ code: 'witness.unknown-log' });
  if (state.incarnation !== data.incarnation) return accept({ type: 'LogRestartAccepted', data: { ...data, at: now } });
  return state.status === 'followed' ? accept() : refuse({ code: 'witness.same-incarnation' });
};

const evolve = (_state: WitnessState, event: WitnessEvent): WitnessState => {
  switch (event.type) {
    case 'LogCountersigned': {
      const { incarnation, head } = event.data;
      return { status: 'followed', incarnation, head: { size: head.size, root: head.root }, note: head };
    }
    case 'LogContradicted': {
      const { incarnation, agreed, known } = event.data;
      return { status: 'contradicted', incarnation, head: agreed, note: known };
    }
    case 'LogRestartAccepted': {
      const { incarnation, agreed } = event.data;
      return { status: 'followed', incarnation, head: agreed, note: null };
    }
  }
};

export const witnessDecider: Decider<WitnessCommand, WitnessState, WitnessEvent, WitnessRefusal> = {
  initialState: { status: 'unknown' },
  decide,
  evolve,
};
