import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ownPasskeys, type Passkey } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { knowsPasskeys } from '../../session/passkey-button';
import { Card } from '../../shell/card';
import { Dialog } from '../../shell/dialog';
import { EmptyNote } from '../../shell/empty-note';
import { FailureNote } from '../../shell/failure-note';
import { Loaded } from '../../shell/loaded';
import { tellDone } from '../../shell/tell-done';
import { AddPasskeyDialog } from './add-passkey-dialog';

/** Keys of devices that open the account in the place of password and code. */
export const PasskeysCard = () => {
  const query = useQuery(ownPasskeys());
  const [isAdding, setAdding] = useState(false);
  return (
    <Card title={<Trans>Kunci sandi</Trans>} testId="own-passkeys">
      <Text size="sm">
        <Trans>
          Masuk dengan sidik jari, wajah, atau PIN perangkat Anda, tanpa kata sandi dan kode. Tidak berfungsi di halaman
          palsu.
        </Trans>
      </Text>
      <Loaded query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote title={<Trans>Belum ada kunci sandi</Trans>} />
          ) : (
            <ul className="rows">
              {items.map((passkey) => (
                <PasskeyRow key={passkey.passkeyId} passkey={passkey} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {knowsPasskeys() ? (
        <Button w="fit-content" onClick={() => setAdding(true)} data-testid="add-passkey">
          <Trans>Tambah kunci sandi</Trans>
        </Button>
      ) : (
        <Text size="sm" c="dark.3">
          <Trans>Peramban ini tidak mengenal kunci sandi.</Trans>
        </Text>
      )}
      {isAdding && <AddPasskeyDialog onClose={() => setAdding(false)} />}
    </Card>
  );
};

const PasskeyRow = ({ passkey }: Readonly<{ passkey: Passkey }>) => {
  const { t } = useLingui();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { name, addedAt, usedAt, refusedAt } = passkey;
  return (
    <li data-testid="passkey">
      <Stack gap={4}>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Text fw={600} className="breakable">
              {name}
            </Text>
            <Text size="sm" c="dark.3">
              <Trans>Ditambahkan {format.instant(addedAt)}</Trans>
            </Text>
            <Text size="sm" c="dark.3">
              {usedAt === undefined ? (
                <Trans>Belum pernah dipakai</Trans>
              ) : (
                <Trans>Terakhir dipakai {format.instant(usedAt)}</Trans>
              )}
            </Text>
          </div>
          <Button
            variant="default"
            flex="none"
            onClick={() => setAsking(true)}
            aria-label={t`Hapus kunci sandi ${name}`}
            data-testid="remove-passkey"
          >
            <Trans>Hapus</Trans>
          </Button>
        </Group>
        {refusedAt !== undefined && (
          <Alert color="yellow" variant="light" c="dark.8" data-testid="passkey-copied">
            <Trans>
              Ditolak {format.instant(refusedAt)}: hitungannya mundur, seperti pada salinan. Hapus kunci ini bila Anda
              tidak menyalinnya sendiri.
            </Trans>
          </Alert>
        )}
      </Stack>
      {isAsking && <RemovePasskey passkey={passkey} onClose={() => setAsking(false)} />}
    </li>
  );
};

const RemovePasskey = ({ passkey, onClose }: Readonly<{ passkey: Passkey; onClose: () => void }>) => {
  const { t } = useLingui();
  const removing = useCommand('POST identity/accounts/me/passkeys/{passkeyId}/removal', {
    refreshes: ['identity'],
    onDone: () => {
      onClose();
      tellDone(t`Kunci sandi dihapus.`);
    },
  });
  return (
    <Dialog title={t`Hapus kunci sandi ${passkey.name}?`} onClose={onClose}>
      <Stack gap="md">
        <Text size="sm">
          <Trans>Perangkatnya tidak dapat masuk lagi dengan kunci ini. Kata sandi Anda tetap berlaku.</Trans>
        </Text>
        {removing.error && <FailureNote error={removing.error} />}
        <Button
          loading={removing.isPending}
          onClick={() => removing.mutate({ params: { passkeyId: passkey.passkeyId } })}
          data-testid="send-passkey-removal"
        >
          <Trans>Hapus</Trans>
        </Button>
      </Stack>
    </Dialog>
  );
};
