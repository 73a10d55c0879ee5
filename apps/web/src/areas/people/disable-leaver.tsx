import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PeopleFault } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { useCommand } from '../../commands/use-command';
import { formatDay } from '../../display/calendar';
import { ReasonDialog } from '../../forms/reason-dialog';

type Account = NonNullable<PeopleFault['account']>;

/** The end of the access of somebody who has left; nobody ends their own. */
export const AccountStep = ({ account }: Readonly<{ account: Account }>) => {
  const { data: session } = useQuery(sessionQuery);
  const [isAsked, ask] = useState(false);
  if (session?.accountId === account.accountId)
    return (
      <Text size="sm">
        <Trans>Akun Anda sendiri: admin lain yang memutuskan.</Trans>
      </Text>
    );
  return (
    <>
      <Button variant="default" size="xs" onClick={() => ask(true)} data-testid="disable-leaver">
        <Trans>Nonaktifkan akun</Trans>
      </Button>
      {isAsked && <DisableDialog account={account} onClose={() => ask(false)} />}
    </>
  );
};

/** The reason stays on record: written in the language of the record, whoever reads the screen in another one. */
const proposedReason = ({ lastDay }: Account): string =>
  lastDay === undefined ? '' : `Masa jabatan berakhir pada ${formatDay(lastDay, 'id')}`;

const DisableDialog = ({ account, onClose }: Readonly<{ account: Account; onClose: () => void }>) => {
  const { t } = useLingui();
  const form = `disabling:${account.accountId}`;
  const disabling = useCommand('POST identity/accounts/{id}/disabling', {
    refreshes: ['identity'],
    draft: form,
    onDone: onClose,
  });
  return (
    <ReasonDialog
      form={form}
      begin={proposedReason(account)}
      title={t`Nonaktifkan akun ${account.username}?`}
      consequence={
        <Trans>
          Pemiliknya keluar dalam 30 detik. Kata sandi dan peran TPP, admin, kepala instansi, dan auditor ikut berakhir;
          peran lain kembali saat akun diaktifkan lagi.
        </Trans>
      }
      action={<Trans>Nonaktifkan akun</Trans>}
      sending={disabling}
      onSend={(reason) => disabling.mutate({ params: { id: account.accountId }, body: { reason } })}
      onClose={onClose}
      testId="send-disabling"
    />
  );
};
