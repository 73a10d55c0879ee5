import { Box, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { proof as limits } from '../api/generated/gateway.limits';
import { Problem } from '../api/problem';
import { proveOneself, sessionQuery, type Proof } from '../api/session';
import { Form } from '../forms/form';
import { text } from '../forms/rules';
import { SecretField } from '../forms/text-fields';
import { useForm } from '../forms/use-form';
import { useRefusedAtField } from '../forms/use-refused-at-field';
import { Dialog } from '../shell/dialog';
import { PasskeyButton } from './passkey-button';
import { answerProof } from './proof-request';

const refusedFields = {
  'password.wrong': 'password',
  'second-factor.wrong-code': 'code',
  'second-factor.code-missing': 'code',
};

const isCodeMissing = (error: Error | null): boolean =>
  error instanceof Problem && error.code === 'second-factor.code-missing';

/** Asks again who is sitting here, before money and roles; what was to be sent goes on by itself. */
export const ProofDialog = () => {
  const { t } = useLingui();
  const { data: session } = useQuery({ ...sessionQuery, enabled: false });
  const proving = useMutation<void, Error, Proof>({
    mutationFn: proveOneself,
    retry: false,
    onSuccess: () => answerProof(true),
  });
  const withCode = session?.hasSecondFactor === true || isCodeMissing(proving.error);
  const form = useForm({
    form: 'proof',
    begin: {},
    rules: {},
    secrets: { password: text(limits.password), ...(withCode && { code: text({ ...limits.code, required: true }) }) },
  });
  const error = useRefusedAtField(proving.error, refusedFields);
  return (
    <Dialog title={t`Buktikan bahwa ini Anda`} onClose={() => answerProof(false)}>
      <Form
        form={form}
        sending={{ isPending: proving.isPending, error }}
        onSend={({ password = '', code }) => proving.mutate({ password, ...(code && { code: code.trim() }) })}
        action={<Trans>Lanjutkan</Trans>}
        testId="send-proof"
      >
        <Text size="sm">
          <Trans>
            Langkah ini menyangkut uang atau wewenang, dan Anda masuk lebih dari 15 menit yang lalu. Isian Anda tetap
            ada dan dikirim sesudah ini.
          </Trans>
        </Text>
        <SecretField name="password" label={t`Kata sandi`} autoComplete="current-password" takesFocus />
        {withCode && (
          <SecretField
            name="code"
            label={t`Kode aplikasi autentikator`}
            hint={t`Atau salah satu kode cadangan.`}
            autoComplete="one-time-code"
            isVisible
          />
        )}
      </Form>
      <WithPasskey />
    </Dialog>
  );
};

const proveByPasskey = async (): Promise<void> => (await import('./passkey')).proveByPasskey();

const WithPasskey = () => {
  const proving = useMutation<void>({ mutationFn: proveByPasskey, retry: false, onSuccess: () => answerProof(true) });
  return (
    <Box mt="md">
      <PasskeyButton asking={proving} onAsk={() => proving.mutate()} testId="prove-with-passkey">
        <Trans>Pakai kunci sandi</Trans>
      </PasskeyButton>
    </Box>
  );
};
