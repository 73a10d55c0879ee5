import { Group, Paper, Stack, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

type CardProps = Readonly<{ title: ReactNode; aside?: ReactNode; testId?: string; children: ReactNode }>;

/** A titled part of a screen; a landmark for screen readers. */
export const Card = ({ title, aside, testId, children }: CardProps) => {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} p={{ base: 'md', sm: 'lg' }} withBorder data-testid={testId}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Title order={2} id={id} className="breakable">
            {title}
          </Title>
          {aside}
        </Group>
        {children}
      </Stack>
    </Paper>
  );
};
