import type { CorrectionEvent, CorrectionField, CorrectionId, CorrectionOutcome } from './correction.events';

/** What a person has asked for: what waits, by its field, and how the others ended. */
export type CorrectionState = Readonly<{
  open: Readonly<Partial<Record<CorrectionField, CorrectionId>>>;
  ended: Readonly<Record<CorrectionId, CorrectionOutcome | undefined>>;
}>;

const outcomes = {
  CorrectionWithdrawn: 'withdrawn',
  CorrectionDeclined: 'declined',
  CorrectionMade: 'corrected',
} as const satisfies Readonly<Record<Exclude<CorrectionEvent, { type: 'CorrectionAsked' }>['type'], CorrectionOutcome>>;

export const evolveCorrection = ({ open, ended }: CorrectionState, event: CorrectionEvent): CorrectionState => {
  const { correctionId, field } = event.data;
  if (event.type === 'CorrectionAsked') return { open: { ...open, [field]: correctionId }, ended };
  const { [field]: closed, ...others } = open;
  return {
    open: closed === correctionId ? others : open,
    ended: { ...ended, [correctionId]: outcomes[event.type] },
  };
};
