import { Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A page's heading and what stands beside it, then its parts. */
export const Screen = ({
  title,
  aside,
  children,
}: Readonly<{ title: ReactNode; aside?: ReactNode; children: ReactNode }>) => (
  <Stack gap="md">
    <Group justify="space-between" align="center" gap="sm">
      <Title order={1}>{title}</Title>
      {aside}
    </Group>
    {children}
  </Stack>
);
