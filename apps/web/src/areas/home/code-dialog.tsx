import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { secondFactorCode as limits } from '../../api/generated/identity.limits';
import type { AnswerOf } from '../../api/operation';
import { useCommands } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { SecretField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';

const CODES = 'POST identity/accounts/me/second-factor/recovery-codes';
const REMOVAL = 'POST identity/accounts/me/second-factor/removal';
const isCodes = (answer: AnswerOf<typeof CODES> | AnswerOf<typeof REMOVAL>): answer is AnswerOf<typeof CODES> =>
  'codes' in answer;
const refusedFields = { 'second-factor.wrong-code': 'code' };

type CodeDialogProps = Readonly<{
  about: 'codes' | 'removal';
  onCodes: (codes: readonly string[]) => void;
  onRemoved: () => void;
  onClose: () => void;
}>;

/** What only whoever has the phone, or a recovery code, may do. */
export const CodeDialog = ({ about, onCodes, onRemoved, onClose }: CodeDialogProps) => {
  const { t } = useLingui();
  const sending = useCommands<typeof CODES | typeof REMOVAL>({
    refreshes: ['identity'],
    onDone: (answer) => (isCodes(answer) ? onCodes(answer.codes) : onRemoved()),
  });
  const form = useForm({ form: `second-factor-${about}`, begin: {}, rules: {}, secrets: { code: text(limits.code) } });
  const error = useRefusedAtField(sending.error, refusedFields);
  const isRemoval = about === 'removal';
  return (
    <Dialog title={isRemoval ? t`Hapus aplikasi autentikator?` : t`Buat kode cadangan baru?`} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: sending.isPending, error }}
        onSend={({ code = '' }) => sending.mutate(isRemoval ? REMOVAL : CODES, { body: { code: code.trim() } })}
        action={isRemoval ? <Trans>Hapus</Trans> : <Trans>Buat kode baru</Trans>}
        testId="send-own-code"
      >
        <Text size="sm">
          {isRemoval ? (
            <Trans>Sesudah ini kata sandi saja cukup untuk masuk, dan kode cadangan tidak berlaku lagi.</Trans>
          ) : (
            <Trans>Kode cadangan yang lama tidak berlaku lagi.</Trans>
          )}
        </Text>
        <SecretField
          name="code"
          label={t`Kode aplikasi autentikator`}
          hint={t`Atau salah satu kode cadangan.`}
          autoComplete="one-time-code"
          isVisible
          takesFocus
        />
      </Form>
    </Dialog>
  );
};
