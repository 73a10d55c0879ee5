import { Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useScreenTitle } from '../routes/use-screen';

type ScreenProps = Readonly<{
  /** Of a screen about one thing; else what the manifest says. */
  title?: string;
  aside?: ReactNode;
  children: ReactNode;
}>;

/** A page's heading and what stands beside it, then its parts. */
export const Screen = ({ title, aside, children }: ScreenProps) => {
  const shown = useScreenTitle(title);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="center" gap="sm">
        <Title order={1}>{shown}</Title>
        {aside}
      </Group>
      {children}
    </Stack>
  );
};
