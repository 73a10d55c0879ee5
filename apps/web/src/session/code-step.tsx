import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { signInCode as limits } from '../api/generated/gateway.limits';
import { giveUpSignIn, signInWithCode } from '../api/session';
import { Form } from '../forms/form';
import { text } from '../forms/rules';
import { SecretField } from '../forms/text-fields';
import { useForm } from '../forms/use-form';
import { useRefusedAtField } from '../forms/use-refused-at-field';
import { FailureNote } from '../shell/failure-note';
import { Door } from './door';
import { useEntering } from './use-entering';

const refusedFields = { 'second-factor.wrong-code': 'code' };

/** The second step of a sign-in; also after the page was loaded again. */
export const CodeStep = () => {
  const { t } = useLingui();
  const entering = useEntering<{ code: string }>(signInWithCode);
  const leaving = useMutation({ mutationFn: giveUpSignIn, retry: false });
  const form = useForm({ form: 'sign-in-code', begin: {}, rules: {}, secrets: { code: text(limits.code) } });
  const error = useRefusedAtField(entering.error, refusedFields);
  return (
    <Door title={t`Masukkan kode`}>
      <Form
        form={form}
        sending={{ isPending: entering.isPending, error }}
        onSend={({ code = '' }) => entering.mutate({ code: code.trim() })}
        action={<Trans>Masuk</Trans>}
        actionProps={{ size: 'lg' }}
        testId="send-code"
      >
        <Text size="sm">
          <Trans>
            Buka aplikasi autentikator di ponsel Anda dan masukkan kode enam angka untuk Kinerja. Ponsel tidak ada?
            Pakai salah satu kode cadangan.
          </Trans>
        </Text>
        <SecretField
          name="code"
          label={t`Kode`}
          hint={t`Setiap kode hanya berlaku sekali.`}
          autoComplete="one-time-code"
          isVisible
          takesFocus
        />
      </Form>
      {leaving.error && <FailureNote error={leaving.error} />}
      <Text size="sm">
        <Anchor component="button" type="button" onClick={() => leaving.mutate()} data-testid="other-account">
          <Trans>Masuk dengan akun lain</Trans>
        </Anchor>
      </Text>
      <Text size="sm" c="dark.3">
        <Trans>Ponsel hilang dan kode cadangan habis? Minta pemulihan akun kepada admin instansi Anda.</Trans>
      </Text>
    </Door>
  );
};
