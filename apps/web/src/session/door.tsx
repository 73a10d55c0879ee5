import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useScreenTitle } from '../routes/use-screen';
import { LanguageSwitch } from '../language/language-switch';

/** What the pages in front of the sign-in look like. */
export const Door = ({ title, children }: Readonly<{ title?: string; children: ReactNode }>) => {
  const shown = useScreenTitle(title);
  return (
    <main className="door">
      <div className="door-band">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Stack gap={2}>
            <Text fw={700} fz={28} lh={1.1}>
              Kinerja
            </Text>
            <Text size="sm">
              <Trans>Kinerja, TPP, dan kepuasan masyarakat dalam satu tempat</Trans>
            </Text>
          </Stack>
          <LanguageSwitch />
        </Group>
      </div>
      <Paper className="door-card" p={{ base: 'lg', sm: 'xl' }} radius="lg" shadow="md">
        <Stack gap="lg">
          <Title order={1}>{shown}</Title>
          {children}
        </Stack>
      </Paper>
    </main>
  );
};
