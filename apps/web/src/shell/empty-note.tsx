import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from './icon';

/** Nothing to show, why, and what would fill the place. */
export const EmptyNote = ({ title, children }: Readonly<{ title: ReactNode; children?: ReactNode }>) => (
  <Stack align="center" gap={6} py="lg" px="md" ta="center" c="dark.3" data-testid="empty">
    <Icon name="empty" size={32} />
    <Text fw={600} c="dark.6">
      {title}
    </Text>
    {children && <Text size="sm">{children}</Text>}
  </Stack>
);
