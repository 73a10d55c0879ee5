import { Button, Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { AccountDetails } from '../../api/identity';
import { useCommands } from '../../commands/use-command';
import { ReasonDialog } from '../../forms/reason-dialog';

type Step = 'disabling' | 'enabling' | 'recoveries';

const stepsOf: Readonly<Record<AccountDetails['status'], readonly Step[]>> = {
  created: ['disabling'],
  active: ['recoveries', 'disabling'],
  locked: ['recoveries', 'disabling'],
  disabled: ['enabling'],
};

/** What another system disabled, it may enable again until an administrator has disabled it too (IDN-274). */
const stepsFor = ({ status, recovery, disabledBySystem }: AccountDetails): readonly Step[] => {
  const steps = stepsOf[status].filter((step) => step !== 'recoveries' || recovery === undefined);
  return disabledBySystem === undefined ? steps : [...steps, 'disabling'];
};

/** What may be done with the account; every state leads on. */
export const AccountSteps = ({ account }: Readonly<{ account: AccountDetails }>) => {
  const { t } = useLingui();
  const [asked, ask] = useState<Step | undefined>();
  const taking = useCommands<`POST identity/accounts/{id}/${Step}`>({
    refreshes: ['identity'],
    ...(asked && { draft: `${asked}:${account.accountId}` }),
    onDone: () => ask(undefined),
  });
  const isBySystem = account.disabledBySystem !== undefined;
  const steps = stepsFor(account);
  const words = {
    disabling: {
      label: isBySystem ? <Trans>Tetap nonaktifkan</Trans> : <Trans>Nonaktifkan akun</Trans>,
      action: isBySystem ? <Trans>Tetap nonaktifkan</Trans> : <Trans>Nonaktifkan akun</Trans>,
      title: isBySystem ? t`Tetap nonaktifkan akun ${account.username}?` : t`Nonaktifkan akun ${account.username}?`,
      consequence: isBySystem ? (
        <Trans>Sejak itu hanya admin yang dapat mengaktifkannya lagi, bukan sistem lain.</Trans>
      ) : (
        <Trans>
          Pemiliknya keluar dalam 30 detik. Kata sandi dan peran yang diberikan dua admin ikut berakhir; peran lain
          kembali saat akun diaktifkan lagi.
        </Trans>
      ),
    },
    enabling: {
      label: <Trans>Aktifkan kembali</Trans>,
      action: <Trans>Aktifkan kembali</Trans>,
      title: t`Aktifkan kembali akun ${account.username}?`,
      consequence: (
        <Trans>Kata sandi baru diberikan lewat pemulihan oleh dua admin; peran dua orang diusulkan lagi.</Trans>
      ),
    },
    recoveries: {
      label: <Trans>Sandi atau ponsel hilang</Trans>,
      action: <Trans>Usulkan pemulihan</Trans>,
      title: t`Usulkan pemulihan akun ${account.username}?`,
      consequence: (
        <Trans>
          Admin kedua menyetujui dan menerima kode sekali pakai untuk diserahkan. Kata sandi lama, dan aplikasi
          autentikator bila ada, berlaku sampai kata sandi diganti.
        </Trans>
      ),
    },
  } as const;
  return (
    <Group gap="sm">
      {steps.map((step) => (
        <Button key={step} variant="default" onClick={() => ask(step)} data-testid={`account-${step}`}>
          {words[step].label}
        </Button>
      ))}
      {asked && (
        <ReasonDialog
          form={`${asked}:${account.accountId}`}
          title={words[asked].title}
          consequence={words[asked].consequence}
          action={words[asked].action}
          sending={taking}
          onSend={(reason) =>
            taking.mutate(`POST identity/accounts/{id}/${asked}`, {
              params: { id: account.accountId },
              body: { reason },
            })
          }
          onClose={() => ask(undefined)}
          testId={`send-${asked}`}
        />
      )}
    </Group>
  );
};
