import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Door } from './door';

/** Stands in the place of a page that was opened for somebody who is no longer signed in on this device. */
export const AccountChanged = () => {
  const { t } = useLingui();
  return (
    <Door title={t`Akun di perangkat ini sudah berganti`}>
      <Text role="alert" data-testid="account-changed">
        <Trans>
          Halaman ini dibuka untuk akun lain. Tidak ada yang dikirim dari sini. Lanjutkan dengan akun yang sekarang
          masuk, atau keluar dahulu lalu masuk dengan akun Anda.
        </Trans>
      </Text>
      <Button onClick={() => location.assign(document.baseURI)} data-testid="go-on">
        <Trans>Lanjutkan dengan akun yang sekarang</Trans>
      </Button>
    </Door>
  );
};
