import { Button, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { isStale, onStaleness } from '../api/http';

/** Says so when a page shows rows that lag behind what was just written. */
export const StalenessNotice = () => {
  const client = useQueryClient();
  const stale = useSyncExternalStore(onStaleness, isStale);
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
