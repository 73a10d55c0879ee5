import { Alert, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addPasskey as limits } from '../../api/generated/gateway.limits';
import { Problem } from '../../api/problem';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Dialog } from '../../shell/dialog';
import { FailureNote } from '../../shell/failure-note';
import { tellDone } from '../../shell/tell-done';

/** The library is fetched when somebody wants it. */
const makePasskey = async (name: string): Promise<void> => (await import('../../session/passkey')).makePasskey(name);

/** A name, then what the browser asks. */
export const AddPasskeyDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({ form: 'passkey', begin: { name: '' }, rules: { name: text(limits.name) } });
  const adding = useMutation<void, Error, string>({
    mutationFn: makePasskey,
    retry: false,
    onSuccess: async () => {
      form.sent();
      onClose();
      tellDone(t`Kunci sandi ditambahkan.`);
      await client.invalidateQueries({ queryKey: ['identity'] });
    },
  });
  return (
    <Dialog title={t`Tambah kunci sandi`} onClose={onClose}>
      <Form
        form={form}
        sending={adding}
        onSend={() => adding.mutate(form.fields.name.trim())}
        action={<Trans>Lanjutkan</Trans>}
        testId="send-passkey"
        failure={(error) => <AddingFailure error={error} />}
      >
        <Text size="sm">
          <Trans>Sesudah ini perangkat Anda meminta sidik jari, wajah, atau PIN. Sesi lain akun ini berakhir.</Trans>
        </Text>
        <TextField name="name" label={t`Nama`} hint={t`Misalnya "Ponsel pribadi".`} />
      </Form>
    </Dialog>
  );
};

const AddingFailure = ({ error }: Readonly<{ error: Error }>) => {
  const { t } = useLingui();
  if (error instanceof Problem) return <FailureNote error={error} />;
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      c="dark.8"
      title={t`Kunci sandi tidak dibuat`}
      data-testid="failure"
    >
      <Trans>Perangkat menolak, sudah memiliki kunci untuk akun ini, atau waktunya habis. Coba lagi.</Trans>
    </Alert>
  );
};
