import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { setSecondFactor as limits } from '../../api/generated/identity.limits';
import type { SecondFactorOffer } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { QrCode } from '../../display/qr-code';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { SecretField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { FailureNote } from '../../shell/failure-note';

type SetupProps = Readonly<{ onSet: (codes: readonly string[]) => void }>;

/** A picture for the app of the phone, then the first code of it. Nothing counts before that code has come. */
export const SecondFactorSetup = ({ onSet }: SetupProps) => {
  const offering = useCommand('POST identity/accounts/me/second-factor/offers', { refreshes: [] });
  if (offering.data)
    return <FirstCode key={offering.data.offer} offer={offering.data} onSet={onSet} onAgain={offering.reset} />;
  return (
    <Stack gap="sm">
      {offering.error && <FailureNote error={offering.error} />}
      <Button
        w="fit-content"
        loading={offering.isPending}
        onClick={() => offering.mutate({})}
        data-testid="begin-second-factor"
      >
        <Trans>Pasang</Trans>
      </Button>
    </Stack>
  );
};

const refusedFields = { 'second-factor.wrong-code': 'code' };

type FirstCodeProps = SetupProps & Readonly<{ offer: SecondFactorOffer; onAgain: () => void }>;

const FirstCode = ({ offer: { secret, uri, offer }, onSet, onAgain }: FirstCodeProps) => {
  const { t } = useLingui();
  const setting = useCommand('PUT identity/accounts/me/second-factor', {
    refreshes: ['identity'],
    onDone: ({ codes }) => onSet(codes),
  });
  const form = useForm({ form: 'second-factor', begin: {}, rules: {}, secrets: { code: text(limits.code) } });
  const error = useRefusedAtField(setting.error, refusedFields);
  return (
    <Form
      form={form}
      sending={{ isPending: setting.isPending, error }}
      onSend={({ code = '' }) => setting.mutate({ body: { offer, code: code.trim() } })}
      action={<Trans>Periksa dan pasang</Trans>}
      actionProps={{ w: 'fit-content' }}
      testId="set-second-factor"
    >
      <Group align="flex-start" gap="md">
        <QrCode text={uri} className="setup-qr" label={t`Gambar untuk dipindai dengan aplikasi autentikator`} />
        <Stack gap="xs" flex="1 1 14rem">
          <ol className="setup-steps">
            <li>
              <Trans>Pasang aplikasi autentikator di ponsel, misalnya Google Authenticator, Aegis, atau 2FAS.</Trans>
            </li>
            <li>
              <Trans>
                Pindai gambar ini di aplikasi itu, atau <Anchor href={uri}>buka aplikasinya</Anchor> bila halaman ini
                terbuka di ponsel itu.
              </Trans>
            </li>
            <li>
              <Trans>Masukkan kode enam angka yang muncul.</Trans>
            </li>
          </ol>
          <Text size="sm">
            <Trans>Tidak dapat memindai? Ketik kunci ini di aplikasi:</Trans>
          </Text>
          <Text ff="monospace" className="breakable" data-testid="second-factor-secret">
            {secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
          </Text>
        </Stack>
      </Group>
      <SecretField
        name="code"
        label={t`Kode aplikasi autentikator`}
        hint={t`Enam angka. Bila ditolak, periksa jam di ponsel Anda.`}
        autoComplete="one-time-code"
        isVisible
        takesFocus
      />
      <Button variant="subtle" w="fit-content" onClick={onAgain}>
        <Trans>Batal</Trans>
      </Button>
    </Form>
  );
};
