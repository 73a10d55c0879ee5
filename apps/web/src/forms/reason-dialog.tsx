import type { ReactNode } from 'react';
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { reason as limits } from '../api/generated/identity.limits';
import { Form } from './form';
import { text } from './rules';
import { LongTextField } from './text-fields';
import { useForm } from './use-form';
import { Dialog } from '../shell/dialog';

type Sending = Readonly<{ isPending: boolean; error: Error | null }>;
type ReasonDialogProps = Readonly<{
  /** Names the draft: `disable:<accountId>`. */
  form: string;
  title: string;
  /** The reason that is proposed; none when it is not given. */
  begin?: string;
  /** What follows. */
  consequence: ReactNode;
  action: ReactNode;
  sending: Sending;
  onSend: (reason: string) => void;
  onClose: () => void;
  testId: string;
}>;

/** Asks why; the reason stays on record. */
export const ReasonDialog = (props: ReasonDialogProps) => {
  const { form: name, begin = '', title, consequence, action, sending, onSend, onClose, testId } = props;
  const { t } = useLingui();
  const form = useForm({ form: name, begin: { reason: begin }, rules: { reason: text(limits.reason) } });
  const send = () => onSend(form.fields.reason.trim());
  return (
    <Dialog title={title} onClose={onClose}>
      <Form form={form} sending={sending} onSend={send} action={action} testId={testId}>
        <Text size="sm">{consequence}</Text>
        <LongTextField name="reason" label={t`Alasan`} isFirst />
      </Form>
    </Dialog>
  );
};
