import { Progress, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { peopleImport } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { Loaded } from '../../shell/loaded';

const ASK_EVERY_MS = 1000;

export const ImportProgressCard = ({ importId }: Readonly<{ importId: string }>) => {
  const format = useFormat();
  const progress = useQuery({
    ...peopleImport(importId),
    refetchInterval: ({ state }) =>
      state.data?.state === 'completed' || state.data?.state === 'failed' ? false : ASK_EVERY_MS,
  });
  return (
    <Loaded query={progress} lines={1}>
      {({ state, done, of, error }) => (
        <Stack gap="xs" role="status" data-testid="import-progress">
          <Progress
            value={of === 0 ? 0 : (done * 100) / of}
            size="lg"
            animated={state !== 'completed'}
            aria-label={`${done}/${of}`}
          />
          <Text size="sm">
            {state === 'completed' && <Trans>Selesai: {format.number(done)} pegawai diimpor.</Trans>}
            {state === 'failed' && <Trans>Impor berhenti: {error}. Hubungi admin sistem.</Trans>}
            {state !== 'completed' && state !== 'failed' && (
              <Trans>
                Mengimpor {format.number(done)} dari {format.number(of)} …
              </Trans>
            )}
          </Text>
        </Stack>
      )}
    </Loaded>
  );
};
