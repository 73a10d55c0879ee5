import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Form } from '../../../forms/form';
import { text } from '../../../forms/rules';
import { LongTextField } from '../../../forms/text-fields';
import { useForm } from '../../../forms/use-form';
import { Dialog } from '../../../shell/dialog';

type WordsDialogProps = Readonly<{
  /** Names the draft and the field. */
  form: string;
  field: 'reason' | 'learnt' | 'delayReason';
  longest: number;
  label: string;
  title: string;
  /** What follows. */
  consequence: ReactNode;
  action: ReactNode;
  sending: Readonly<{ isPending: boolean; error: Error | null }>;
  onSend: (words: string) => void;
  onClose: () => void;
  testId: string;
}>;

/** Asks for words that stay on record. */
export const WordsDialog = (props: WordsDialogProps) => {
  const { form: name, field, longest, label, title, consequence, action, sending, onSend, onClose, testId } = props;
  const form = useForm<string>({
    form: name,
    begin: { [field]: '' },
    rules: { [field]: text({ required: true, longest }) },
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        form={form}
        sending={sending}
        onSend={() => onSend((form.fields[field] ?? '').trim())}
        action={action}
        testId={testId}
      >
        <Text size="sm">{consequence}</Text>
        <LongTextField name={field} label={label} isFirst />
      </Form>
    </Dialog>
  );
};
