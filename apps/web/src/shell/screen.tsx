import { Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title';

type ScreenProps = Readonly<{ title: string; aside?: ReactNode; children: ReactNode }>;

/** A page's heading and what stands beside it, then its parts. */
export const Screen = ({ title, aside, children }: ScreenProps) => {
  usePageTitle(title);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="center" gap="sm">
        <Title order={1}>{title}</Title>
        {aside}
      </Group>
      {children}
    </Stack>
  );
};
