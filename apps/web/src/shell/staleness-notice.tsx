import { Button, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { staleAnswers } from '../api/stale-answers';

const FIRST_MS = 1_000;
/** A service that lags for long has other things to do than to be asked by everybody every second. */
const LAST_MS = 16_000;

const askAgain = (client: QueryClient): Promise<void> =>
  staleAnswers.mendedBy((services) =>
    Promise.all(services.map((service) => client.invalidateQueries({ queryKey: [service] }))),
  );

/** Asks again by itself, after longer and longer, until nothing lags. */
const useAskingAgain = (isStale: boolean, client: QueryClient): void => {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!isStale) return setTimes(0);
    const timer = setTimeout(
      () => void askAgain(client).finally(() => setTimes(times + 1)),
      Math.min(FIRST_MS * 2 ** times, LAST_MS),
    );
    return () => clearTimeout(timer);
  }, [isStale, times, client]);
};

/** Says so while a page shows rows that lag behind what was just written. */
export const StalenessNotice = () => {
  const client = useQueryClient();
  const isStale = useSyncExternalStore(
    (listener) => staleAnswers.onChange(listener),
    () => staleAnswers.some,
  );
  useAskingAgain(isStale, client);
  if (!isStale) return null;
  return (
    <Group className="notice" role="status" justify="space-between" mb="md" data-testid="stale">
      <Text size="sm">
        <Trans>Sebagian data masih diperbarui. Yang tampil mungkin tertinggal beberapa detik.</Trans>
      </Text>
      <Button variant="default" onClick={() => void askAgain(client)}>
        <Trans>Muat ulang</Trans>
      </Button>
    </Group>
  );
};
