import { Button, Group, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ownCorrections, type Correction } from '../../../api/identity';
import { useCommand } from '../../../commands/use-command';
import { Card } from '../../../shell/card';
import { EmptyNote } from '../../../shell/empty-note';
import { FailureNote } from '../../../shell/failure-note';
import { Loaded } from '../../../shell/loaded';
import { StatusChip } from '../../../shell/status-chip';
import { tellDone } from '../../../shell/tell-done';
import { Asked, Decided } from './correction-facts';
import { correctionFieldWords, correctionStateWords, keeperWords } from './correction-words';

const AskForCorrection = lazy(async () => ({ default: (await import('./ask-for-correction')).AskForCorrection }));

/** "Data saya salah": what one has asked for, the latest first, and what became of it (IDN-172). */
export const OwnCorrections = () => {
  const query = useQuery(ownCorrections());
  const [isAsking, setAsking] = useState(false);
  return (
    <Card title={<Trans>Perbaikan data</Trans>} testId="own-corrections">
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote title={<Trans>Belum ada permintaan</Trans>}>
              <Trans>Bila ada data Anda yang salah, minta perbaikan kepada yang mengelolanya.</Trans>
            </EmptyNote>
          ) : (
            <ul className="rows">
              {items.map((correction) => (
                <Own key={correction.correctionId} correction={correction} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Button w="fit-content" onClick={() => setAsking(true)} data-testid="ask-for-correction">
        <Trans>Minta perbaikan data</Trans>
      </Button>
      {isAsking && (
        <Suspense>
          <AskForCorrection onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </Card>
  );
};

type CorrectionProps = Readonly<{ correction: Correction }>;

const Own = ({ correction }: CorrectionProps) => {
  const { _ } = useLinguiCore();
  const { field, state, keeper } = correction;
  return (
    <li data-testid="own-correction">
      <Stack gap={4}>
        <Group justify="space-between" align="flex-start" gap="xs">
          <Text fw={600}>{_(correctionFieldWords[field])}</Text>
          <StatusChip word={correctionStateWords[state]} />
        </Group>
        <Asked correction={correction} />
        <Decided correction={correction} />
        {state === 'open' && (
          <>
            <Text size="sm">{_(keeperWords[keeper])}</Text>
            <Withdrawal correction={correction} />
          </>
        )}
      </Stack>
    </li>
  );
};

const Withdrawal = ({ correction: { correctionId } }: CorrectionProps) => {
  const { t } = useLingui();
  const withdrawing = useCommand('POST identity/corrections/{id}/withdrawal', {
    refreshes: ['identity'],
    onDone: () => tellDone(t`Permintaan ditarik.`),
  });
  return (
    <>
      {withdrawing.error && <FailureNote error={withdrawing.error} />}
      <Button
        w="fit-content"
        variant="default"
        loading={withdrawing.isPending}
        onClick={() => withdrawing.mutate({ params: { id: correctionId } })}
        data-testid="withdraw-correction"
      >
        <Trans>Tarik permintaan</Trans>
      </Button>
    </>
  );
};
