import { Button, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Role } from '@kinerja/vocabulary';
import type { Session } from '../api/session';
import { roleWords } from '../display/words';
import { standsAt } from '../routes/access';
import type { ScreenEntry } from '../routes/screen-entry';
import { EmptyNote } from './empty-note';
import { Screen } from './screen';

/** The page is there, but not for this account: for whom it is, and whom to ask. */
export const NoRightScreen = ({ screen, session }: Readonly<{ screen: ScreenEntry; session: Session }>) => {
  const { audience } = screen;
  const roles = (audience.kind !== 'everybody' && audience.anyOf) || [];
  const lacksOnlyEmployee = session.roles.some((role) => roles.includes(role));
  return (
    <Screen>
      <Stack align="center" data-testid="no-right">
        {!standsAt(screen, session) ? (
          <Elsewhere screen={screen} />
        ) : roles.length === 0 || lacksOnlyEmployee ? (
          <ForEmployees />
        ) : (
          <ForRoles roles={roles} />
        )}
        <Button component={Link} to="/" variant="default" data-testid="to-home">
          <Trans>Ke halaman utama</Trans>
        </Button>
      </Stack>
    </Screen>
  );
};

const Elsewhere = ({ screen: { stands } }: Readonly<{ screen: ScreenEntry }>) => (
  <EmptyNote title={<Trans>Halaman ini tidak ada di sini</Trans>}>
    {stands === 'at the centre' ? (
      <Trans>Halaman ini ada di pusat kota; dibuka dengan akun di sana.</Trans>
    ) : (
      <Trans>Halaman ini ada di setiap instansi; dibuka dengan akun di instansi itu.</Trans>
    )}
  </EmptyNote>
);

const ForEmployees = () => (
  <EmptyNote title={<Trans>Halaman ini untuk pegawai</Trans>}>
    <Trans>Akun ini bukan milik seorang pegawai, jadi tidak punya laporan, predikat, dan TPP sendiri.</Trans>
  </EmptyNote>
);

const ForRoles = ({ roles }: Readonly<{ roles: readonly Role[] }>) => {
  const { _ } = useLingui();
  const names = roles.map((role) => _(roleWords[role])).join(', ');
  return (
    <EmptyNote title={<Trans>Halaman ini untuk peran lain</Trans>}>
      <Trans>Dibuka oleh: {names}.</Trans>{' '}
      <Text span size="sm">
        <Trans>Bila menurut Anda seharusnya berhak, hubungi admin instansi Anda.</Trans>
      </Text>
    </EmptyNote>
  );
};
