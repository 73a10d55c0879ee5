import { Chip, Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog } from '../shell/dialog';
import { Form } from './form';
import { text } from './rules';
import { LongTextField } from './text-fields';
import { useForm, type FormState } from './use-form';

type Note = FormState<'note'>;

/** Why something is returned; kept as a draft of that thing. */
export const useReturnForm = (id: string, limits: Parameters<typeof text>[0]): Note =>
  useForm({ form: `return:${id}`, begin: { note: '' }, rules: { note: text(limits) } });

type ReturnDialogProps = Readonly<{
  title: string;
  reasons: readonly string[];
  form: Note;
  sending: Readonly<{ isPending: boolean; error: Error | null }>;
  onSend: (note: string) => void;
  onClose: () => void;
}>;

/** Asks why something is returned: one tap on a usual reason fills the note, which may be edited; nothing is chosen beforehand. */
export const ReturnDialog = ({ title, reasons, form, sending, onSend, onClose }: ReturnDialogProps) => {
  const { t } = useLingui();
  const { note } = form.fields;
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        form={form}
        sending={sending}
        onSend={() => onSend(note.trim())}
        action={<Trans>Kembalikan</Trans>}
        testId="send-return"
      >
        <Chip.Group value={note} onChange={(reason) => form.change({ note: reason })}>
          <Group gap="xs">
            {reasons.map((reason) => (
              <Chip key={reason} value={reason} size="md" classNames={{ label: 'chip-wraps' }}>
                {reason}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <LongTextField name="note" label={t`Catatan untuk pegawai`} />
      </Form>
    </Dialog>
  );
};
