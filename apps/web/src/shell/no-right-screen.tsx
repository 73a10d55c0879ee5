import { Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { Role } from '@kinerja/vocabulary';
import type { Session } from '../api/session';
import { roleWords } from '../display/words';
import type { ScreenEntry } from '../routes/screen-entry';
import { EmptyNote } from './empty-note';
import { Screen } from './screen';

/** The page is there, but not for this account: for whom it is, and whom to ask. */
export const NoRightScreen = ({
  screen: { audience },
  session,
}: Readonly<{ screen: ScreenEntry; session: Session }>) => {
  const roles = (audience.kind !== 'everybody' && audience.anyOf) || [];
  const lacksOnlyEmployee = session.roles.some((role) => roles.includes(role));
  return (
    <Screen>
      <div data-testid="no-right">
        {roles.length === 0 || lacksOnlyEmployee ? <ForEmployees /> : <ForRoles roles={roles} />}
      </div>
    </Screen>
  );
};

const ForEmployees = () => (
  <EmptyNote title={<Trans>Belum ada halaman untuk peran Anda</Trans>}>
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
        <Trans>Bila menurut Anda seharusnya berhak, hubungi admin kepegawaian instansi Anda.</Trans>
      </Text>
    </EmptyNote>
  );
};
