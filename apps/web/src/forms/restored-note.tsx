import { Button, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

type RestoredNoteProps = Readonly<{ draft: Readonly<{ isRestored: boolean; discard: () => void }> }>;

/** Says where the text in the form comes from, and lets it go. */
export const RestoredNote = ({ draft: { isRestored, discard } }: RestoredNoteProps) => {
  if (!isRestored) return null;
  return (
    <Group className="notice" role="status" justify="space-between" gap="xs" data-testid="restored">
      <Text size="sm" flex={1} miw={180}>
        <Trans>Isian Anda yang belum terkirim dipulihkan.</Trans>
      </Text>
      <Button variant="default" size="sm" onClick={discard} data-testid="discard-draft">
        <Trans>Buang isian</Trans>
      </Button>
    </Group>
  );
};
