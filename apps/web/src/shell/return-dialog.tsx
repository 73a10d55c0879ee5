import { Button, Chip, Group, Modal, Stack, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FailureNote } from './failure-note';

type ReturnDialogProps = Readonly<{
  title: string;
  reasons: readonly string[];
  isBusy: boolean;
  error: Error | null;
  onSend: (note: string) => void;
  onClose: () => void;
}>;

/** Asks why something is returned: one tap on a usual reason fills the note, which may be edited. */
export const ReturnDialog = ({ title, reasons, isBusy, error, onSend, onClose }: ReturnDialogProps) => {
  const { t } = useLingui();
  const [note, setNote] = useState(reasons[0] ?? '');
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t`Tutup`, size: 'lg' }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSend(note.trim());
        }}
      >
        <Stack>
          <Chip.Group value={note} onChange={setNote}>
            <Group gap="xs">
              {reasons.map((reason) => (
                <Chip key={reason} value={reason} size="md">
                  {reason}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <Textarea
            name="note"
            label={t`Catatan untuk pegawai`}
            required
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {error !== null && <FailureNote error={error} />}
          <Button type="submit" loading={isBusy} disabled={note.trim() === ''} data-testid="send-return">
            <Trans>Kembalikan</Trans>
          </Button>
        </Stack>
      </form>
    </Modal>
  );
};
