import { Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ownAccount } from '../api/identity';
import { OwnRecovery } from '../areas/home/own-recovery';
import { SecondFactorCard } from '../areas/home/second-factor-card';
import { Screen } from '../shell/screen';

export type SetUpFirstProps = Readonly<{ isDone: boolean; onLeave: () => void }>;

/** In the place of every page, for whom a second factor is due (IDN-137). */
export const SetUpFirst = ({ isDone, onLeave }: SetUpFirstProps) => {
  const { t } = useLingui();
  const { data: own } = useQuery(ownAccount());
  return (
    <Screen title={isDone ? t`Akun Anda sudah aman` : t`Pasang aplikasi autentikator dahulu`}>
      <Stack gap="md" data-testid="set-up-first">
        {isDone ? (
          <Text>
            <Trans>Simpan kode cadangannya, lalu lanjutkan.</Trans>
          </Text>
        ) : (
          <Text>
            <Trans>
              Instansi Anda mewajibkannya dan tenggatnya sudah tiba. Sesudah terpasang, semua halaman terbuka lagi.
              Tidak punya ponsel? Bicarakan dengan admin instansi Anda.
            </Trans>
          </Text>
        )}
        {own?.recovery && <OwnRecovery recovery={own.recovery} />}
        <SecondFactorCard />
        {isDone && (
          <Button w="fit-content" onClick={onLeave} data-testid="go-on">
            <Trans>Lanjutkan</Trans>
          </Button>
        )}
      </Stack>
    </Screen>
  );
};
