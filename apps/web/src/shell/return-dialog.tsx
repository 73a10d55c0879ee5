import { Button, Chip, Group, Stack, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { RestoredNote } from '../drafts/restored-note';
import type { Draft } from '../drafts/use-draft';
import { Dialog } from './dialog';
import { FailureNote } from './failure-note';

type ReturnDialogProps = Readonly<{
  title: string;
  reasons: readonly string[];
  draft: Draft<'note'>;
  /** Characters that the service takes. */
  longest: number;
  isBusy: boolean;
  error: Error | null;
  onSend: (note: string) => void;
  onClose: () => void;
}>;

/** Asks why something is returned: one tap on a usual reason fills the note, which may be edited; nothing is chosen beforehand. */
export const ReturnDialog = ({ title, reasons, draft, longest, isBusy, error, onSend, onClose }: ReturnDialogProps) => {
  const { t } = useLingui();
  const { note } = draft.fields;
  const setNote = (text: string) => draft.change({ note: text });
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSend(note.trim());
        }}
      >
        <Stack>
          <RestoredNote draft={draft} />
          <Chip.Group value={note} onChange={setNote}>
            <Group gap="xs">
              {reasons.map((reason) => (
                <Chip key={reason} value={reason} size="md" classNames={{ label: 'chip-wraps' }}>
                  {reason}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <Textarea
            name="note"
            label={t`Catatan untuk pegawai`}
            required
            maxLength={longest}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {error !== null && <FailureNote error={error} />}
          <Button type="submit" loading={isBusy} disabled={note.trim() === ''} data-testid="send-return">
            <Trans>Kembalikan</Trans>
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
};
