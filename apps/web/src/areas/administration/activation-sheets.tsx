import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { everyActivationCode, type ActivationCode } from '../../api/identity';
import { byText } from '../../display/text-order';
import { FailureNote } from '../../shell/failure-note';

/** Asked for when somebody prints; what draws the codes is no part of the page. */
const ActivationSlips = lazy(async () => ({ default: (await import('./activation-slips')).ActivationSlips }));

/** One slip of paper for each person who has not come in yet: cut apart, handed over by the unit. */
export const PrintActivationSheets = () => {
  const client = useQueryClient();
  const [codes, setCodes] = useState<readonly ActivationCode[]>();
  const [state, setState] = useState<'ready' | 'reading' | Error>('ready');
  const print = async (): Promise<void> => {
    setState('reading');
    try {
      const { items } = await client.fetchQuery({ ...everyActivationCode(), staleTime: 0, gcTime: 0 });
      setCodes(inOrderOfHandingOut(items));
      setState('ready');
    } catch (error) {
      setState(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <>
      <Button
        variant="default"
        w="fit-content"
        loading={state === 'reading'}
        onClick={() => void print()}
        data-testid="print-codes"
      >
        <Trans>Cetak lembar kode</Trans>
      </Button>
      {state instanceof Error && <FailureNote error={state} />}
      {codes && (
        <Suspense>
          <ActivationSlips codes={codes} onPrinted={() => setCodes(undefined)} />
        </Suspense>
      )}
    </>
  );
};

/** Unit by unit, and within it by name. */
const inOrderOfHandingOut = (codes: readonly ActivationCode[]): readonly ActivationCode[] =>
  codes.toSorted(
    (one, other) =>
      byText(one.unitName ?? '', other.unitName ?? '') ||
      byText(one.name ?? one.username, other.name ?? other.username),
  );
