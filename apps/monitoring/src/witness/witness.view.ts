import { Count, Moment, oneOf, orNull, pageOf, versioned, view } from '@kinerja/openapi';
import { Type } from 'typebox';

export const countersignatureView = view('Countersignature', {
  witness: Type.String(),
  at: Moment,
  signature: Type.String(),
});

/** How a log stands; also one that was never shown. */
export const logPage = pageOf(
  view('WitnessedLog', {
    agency: Type.String(),
    service: Type.String(),
    state: oneOf(['ok', 'silent', 'contradicted']),
    size: Count,
    countersignedAt: orNull(Moment),
    /** Whole seconds since then. */
    ageSeconds: orNull(Count),
    /** The log was rewritten somewhere up to `agreedSize`, or its end between the two; null while it is sound. */
    contradiction: orNull(view('Contradiction', { at: Moment, agreedSize: Count, shownSize: Count })),
  }),
);

export const restartAccepted = versioned('RestartAccepted', { agreedSize: Count });
