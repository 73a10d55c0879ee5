import { Button, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ownAccount, type AccountNotice, type OwnAccount } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { useFormat } from '../../display/use-format';
import { roleMeanings, roleWords } from '../../display/words';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { GivenBy } from '../administration/held-roles';
import { OwnRecovery } from './own-recovery';
import { OutsideAccountCard } from './outside-account-card';
import { OwnSessions } from './own-sessions';
import { PasskeysCard } from './passkeys-card';
import { PasswordForm } from './password-form';
import { SecondFactorCard } from './second-factor-card';

/** What a person's own account may do and by whose word, what others did to it, and the password. */
export const OwnAccountScreen = () => {
  const query = useQuery(ownAccount());
  const { data: session } = useQuery(sessionQuery);
  return (
    <Screen aside={session?.employeeId !== undefined && <ToOwnData />}>
      <Loaded query={query} lines={6}>
        {(own) => (
          <Stack gap="md">
            {own.recovery && <OwnRecovery recovery={own.recovery} />}
            <OwnRoles own={own} />
            <Card title={<Trans>Kata sandi</Trans>} testId="own-password">
              <PasswordForm />
            </Card>
            <SecondFactorCard />
            <OutsideAccountCard />
            <PasskeysCard />
            <OwnSessions />
            <Notices notices={own.notices} />
          </Stack>
        )}
      </Loaded>
    </Screen>
  );
};

const ToOwnData = () => (
  <Button component={Link} to="/me/data" variant="default" data-testid="to-own-data">
    <Trans>Data saya</Trans>
  </Button>
);

const OwnRoles = ({ own }: Readonly<{ own: OwnAccount }>) => {
  const { _ } = useLingui();
  const format = useFormat();
  return (
    <Card title={<Trans>Peran saya</Trans>} testId="own-roles">
      <ul className="rows">
        {own.held.map((held) => (
          <li key={held.role}>
            <Text fw={600}>{_(roleWords[held.role])}</Text>
            <Text size="sm">{_(roleMeanings[held.role])}</Text>
            <Text size="sm" c="dark.3">
              <Trans>Sejak {format.instant(held.since)}</Trans> <GivenBy held={held} />
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  );
};

const Notices = ({ notices }: Readonly<{ notices: OwnAccount['notices'] }>) => {
  const format = useFormat();
  return (
    <Card title={<Trans>Pemberitahuan</Trans>} testId="own-notices">
      {notices.length === 0 ? (
        <EmptyNote title={<Trans>Belum ada pemberitahuan</Trans>}>
          <Trans>Perubahan peran dan kata sandi akun Anda akan tampil di sini.</Trans>
        </EmptyNote>
      ) : (
        <ul className="rows">
          {notices.map((notice) => (
            <li key={notice.noticeId} data-testid={`notice-${notice.kind}`}>
              <NoticeWords notice={notice} />
              <Text size="sm" c="dark.3">
                {format.instant(notice.at)}
                {notice.by && ` · ${notice.by}`}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

const NoticeWords = ({ notice: { kind, role } }: Readonly<{ notice: AccountNotice }>) => {
  const { _ } = useLingui();
  const name = role ? _(roleWords[role]) : '';
  const words: Readonly<Record<AccountNotice['kind'], ReactNode>> = {
    'role-granted': <Trans>Anda mendapat peran {name}</Trans>,
    'role-revoked': <Trans>Peran {name} dicabut</Trans>,
    'password-changed': <Trans>Kata sandi diganti dari akun ini</Trans>,
    'password-reset': <Trans>Kata sandi dipulihkan dengan kode</Trans>,
    'recovery-proposed': <Trans>Pemulihan kata sandi diusulkan</Trans>,
    'recovery-allowed': <Trans>Kode pemulihan kata sandi diterbitkan</Trans>,
    'recovery-ended': <Trans>Pemulihan kata sandi dihentikan</Trans>,
    'second-factor-set': <Trans>Aplikasi autentikator dipasang</Trans>,
    'recovery-codes-issued': <Trans>Kode cadangan baru diterbitkan</Trans>,
    'second-factor-removed': <Trans>Aplikasi autentikator dihapus</Trans>,
    'outside-account-linked': <Trans>Akun penyedia luar dihubungkan</Trans>,
    'outside-account-unlinked': <Trans>Akun penyedia luar diputus</Trans>,
    'passkey-added': <Trans>Kunci sandi ditambahkan</Trans>,
    'passkey-removed': <Trans>Kunci sandi dihapus</Trans>,
  };
  return <Text>{words[kind]}</Text>;
};
