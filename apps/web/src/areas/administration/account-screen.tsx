import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { account, activationCode, type AccountDetails } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { useFormat } from '../../display/use-format';
import { accountStatusWords } from '../../display/words';
import { Card } from '../../shell/card';
import { HistoryLink } from '../../shell/history-link';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { StatusChip } from '../../shell/status-chip';
import { AccountSteps } from './account-steps';
import { HeldRoles } from './held-roles';
import { WaitingRecovery } from './waiting-recovery';
import { WaitingRole } from './waiting-role';

/** One account: whose it is, what it may do since when and by whom, and what may be done with it. */
export const AccountScreen = () => {
  const { accountId } = useParams({ strict: false }) as Readonly<{ accountId?: string }>;
  const query = useQuery(account(accountId ?? ''));
  return (
    <Loaded query={query} lines={6}>
      {(known) => <Details account={known} />}
    </Loaded>
  );
};

const Details = ({ account: known }: Readonly<{ account: AccountDetails }>) => {
  const { t } = useLingui();
  const { data: session } = useQuery(sessionQuery);
  const isOwn = session?.accountId === known.accountId;
  return (
    <Screen
      title={t`Akun ${known.username}`}
      aside={
        <Group gap="xs">
          <StatusChip word={accountStatusWords[known.status]} />
          <HistoryLink of={{ part: 'identity', stream: `account-${known.accountId}` }} />
        </Group>
      }
    >
      <Card title={<Trans>Pemilik dan status</Trans>} testId="account-status">
        <Owner account={known} />
        {known.status === 'created' && <CodeOf accountId={known.accountId} />}
        {isOwn ? (
          <Text size="sm">
            <Trans>Ini akun Anda sendiri: admin lain yang memutuskan peran dan statusnya.</Trans>
          </Text>
        ) : (
          <AccountSteps account={known} />
        )}
      </Card>
      <HeldRoles account={known} isOwn={isOwn} />
      {(known.proposals.length > 0 || known.recovery) && (
        <Card title={<Trans>Menunggu admin kedua</Trans>} testId="account-waiting">
          <ul className="rows">
            {known.proposals.map((proposal) => (
              <WaitingRole key={proposal.proposalId} proposal={proposal} />
            ))}
            {known.recovery && <WaitingRecovery recovery={known.recovery} />}
          </ul>
        </Card>
      )}
    </Screen>
  );
};

const Owner = ({ account }: Readonly<{ account: AccountDetails }>) => {
  const { name, staffNumber, createdAt, statusReason, disabledBySystem } = account;
  const format = useFormat();
  return (
    <Stack gap={2}>
      <Text>{name === undefined ? <Trans>Admin yang bukan pegawai</Trans> : `${name} · ${staffNumber ?? ''}`}</Text>
      <Text size="sm">
        <Trans>Dibuat {format.instant(createdAt)}</Trans>
      </Text>
      {disabledBySystem !== undefined && (
        <Text size="sm" data-testid="disabled-by-system">
          <Trans>
            Dinonaktifkan oleh {disabledBySystem}, yang dapat mengaktifkannya lagi selama admin belum ikut
            menonaktifkannya.
          </Trans>
        </Text>
      )}
      {statusReason && (
        <Text size="sm">
          <Trans>Alasan status terakhir: {statusReason}</Trans>
        </Text>
      )}
    </Stack>
  );
};

/** Asked for when it is handed over: it opens the account, and whoever asks proves who they are (IDN-135). */
const CodeOf = ({ accountId }: Readonly<{ accountId: string }>) => {
  const [isShown, setShown] = useState(false);
  return isShown ? (
    <ShownCode accountId={accountId} />
  ) : (
    <Button variant="default" w="fit-content" onClick={() => setShown(true)} data-testid="show-account-code">
      <Trans>Tampilkan kode aktivasi</Trans>
    </Button>
  );
};

const ShownCode = ({ accountId }: Readonly<{ accountId: string }>) => (
  <Loaded query={useQuery(activationCode(accountId))} lines={1}>
    {({ code }) => (
      <Group gap="xs">
        <Text size="sm">
          <Trans>Kode aktivasi untuk diserahkan kepada pemiliknya:</Trans>
        </Text>
        <Code fz="sm" data-testid="account-code">
          {code}
        </Code>
      </Group>
    )}
  </Loaded>
);
