import { useEffect, useState, useSyncExternalStore, type ComponentType } from 'react';
import { answerProof, isProofRequested, onProofRequest } from './proof-request';

/** Asks again who is sitting here while a command waits for it. */
export const ProofWhenAsked = () => {
  const isAsked = useSyncExternalStore(onProofRequest, isProofRequested);
  return isAsked && <Asked />;
};

/** Where the dialog cannot be fetched, nobody is asked and what was to be sent stays refused; the next time it is fetched anew. */
const Asked = () => {
  const [Dialog, setDialog] = useState<ComponentType>();
  useEffect(() => {
    void import('./proof-dialog').then(
      ({ ProofDialog }) => setDialog(() => ProofDialog),
      () => answerProof(false),
    );
  }, []);
  return Dialog && <Dialog />;
};
