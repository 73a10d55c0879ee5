import { lazy, Suspense, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { answerProof, isProofRequested, onProofRequest } from './proof-request';

/** Where it cannot be fetched, nobody is asked, and what was to be sent stays refused. */
const ProofDialog = lazy(async () => ({
  default: await import('./proof-dialog').then(
    ({ ProofDialog: dialog }) => dialog,
    () => ProofMissing,
  ),
}));
const ProofMissing = (): ReactNode => {
  useEffect(() => answerProof(false), []);
  return null;
};

/** Asks again who is sitting here while a command waits for it. */
export const ProofWhenAsked = () => {
  const isAsked = useSyncExternalStore(onProofRequest, isProofRequested);
  return (
    isAsked && (
      <Suspense>
        <ProofDialog />
      </Suspense>
    )
  );
};
