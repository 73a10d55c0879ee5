import { Button, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { isStale, onStaleness } from '../api/http';

const AGAIN_MS = 1_500;

/** Answers that lag behind are asked for again by themselves, and once more when one of them has caught up: the others were told before. */
const useCatchingUp = (stale: boolean): void => {
  const client = useQueryClient();
  useEffect(() => {
    if (!stale) return undefined;
    const again = setInterval(() => void client.invalidateQueries(), AGAIN_MS);
    return () => {
      clearInterval(again);
      void client.invalidateQueries();
    };
  }, [client, stale]);
};

/** Says so when a page shows rows that lag behind what was just written. */
export const StalenessNotice = () => {
  const client = useQueryClient();
  const stale = useSyncExternalStore(onStaleness, isStale);
  useCatchingUp(stale);
  if (!stale) return null;
  return (
    <Group className="notice" role="status" justify="space-between" mb="md" data-testid="stale">
      <Text size="sm">
        <Trans>Sebagian data masih diperbarui. Yang tampil mungkin tertinggal beberapa detik.</Trans>
      </Text>
      <Button variant="default" onClick={() => void client.invalidateQueries()}>
        <Trans>Muat ulang</Trans>
      </Button>
    </Group>
  );
};
