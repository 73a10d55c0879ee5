import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { ownOutsideAccount, type OutsideAccount } from '../../api/identity';
import { departOutside, outsideWayQuery } from '../../api/session';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { onOutsideLink, outsideLink, showOutsideLink, type OutsideLink } from '../../session/outside-link';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure-note';
import { Loaded } from '../../shell/loaded';
import { tellDone } from '../../shell/tell-done';

/** The person's account at the city's own provider: linked here and nowhere else, and unlinked again. */
export const OutsideAccountCard = () => {
  const { t } = useLingui();
  const query = useQuery(ownOutsideAccount());
  const { data: way } = useQuery(outsideWayQuery);
  const link = useSyncExternalStore(onOutsideLink, outsideLink);
  const label = way?.label ?? t`penyedia luar`;
  const isLinked = query.data?.linkedAt !== undefined;
  // Where none is configured there is nothing to link, but what was linked before can be seen and ended.
  if (way?.label === undefined && !isLinked) return null;
  return (
    <Card title={<Trans>Masuk dengan {label}</Trans>} testId="own-outside-account">
      <Loaded query={query} lines={2}>
        {(account) => (
          <Stack gap="md">
            {link && !isLinked && <Confirm link={link} label={label} />}
            {!link && !isLinked && <NotLinked label={label} />}
            {isLinked && <IsLinked account={account} label={label} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  );
};

type Labelled = Readonly<{ label: string }>;

const NotLinked = ({ label }: Labelled) => {
  const leaving = useMutation({
    mutationFn: () => departOutside('link'),
    retry: false,
    onSuccess: (address) => location.assign(address),
  });
  return (
    <>
      <Text size="sm">
        <Trans>
          Belum terhubung. Sesudah dihubungkan, Anda dapat masuk ke Kinerja dengan {label}; kata sandi Anda tetap
          berlaku.
        </Trans>
      </Text>
      <Button
        variant="default"
        w="fit-content"
        maw="100%"
        loading={leaving.isPending || leaving.isSuccess}
        onClick={() => leaving.mutate()}
        data-testid="begin-outside-link"
      >
        <Trans>Hubungkan akun {label}</Trans>
      </Button>
      {leaving.error && <FailureNote error={leaving.error} />}
    </>
  );
};

const Confirm = ({ link, label }: Labelled & Readonly<{ link: OutsideLink }>) => {
  const { t } = useLingui();
  const name = link.name ?? t`tanpa nama`;
  const linking = useCommand('PUT identity/accounts/me/outside-account', {
    refreshes: ['identity'],
    onDone: () => {
      showOutsideLink(undefined);
      tellDone(t`Akun terhubung.`);
    },
  });
  return (
    <>
      <Text data-testid="outside-name">
        <Trans>
          Di {label} Anda masuk sebagai <strong>{name}</strong>. Hubungkan hanya bila itu akun Anda sendiri: siapa pun
          yang memegangnya dapat masuk ke akun Kinerja Anda.
        </Trans>
      </Text>
      {linking.error && <FailureNote error={linking.error} />}
      <Group>
        <Button
          loading={linking.isPending}
          onClick={() => linking.mutate({ body: { claim: link.claim } })}
          data-testid="confirm-outside-link"
        >
          <Trans>Hubungkan</Trans>
        </Button>
        <Button variant="default" onClick={() => showOutsideLink(undefined)} data-testid="decline-outside-link">
          <Trans>Jangan hubungkan</Trans>
        </Button>
      </Group>
    </>
  );
};

const IsLinked = ({ account: { linkedAt = '', name }, label }: Labelled & Readonly<{ account: OutsideAccount }>) => {
  const { t } = useLingui();
  const format = useFormat();
  const unlinking = useCommand('POST identity/accounts/me/outside-account/removal', {
    refreshes: ['identity'],
    onDone: () => tellDone(t`Hubungan akun diputus.`),
  });
  return (
    <>
      <Text data-testid="outside-linked">
        <Trans>Terhubung sejak {format.instant(linkedAt)}</Trans>
        {name !== undefined && ` · ${name}`}
      </Text>
      <Text size="sm" c="dark.3">
        <Trans>Sesudah diputus, Anda masuk dengan kata sandi saja sampai menghubungkannya lagi.</Trans>
      </Text>
      <Button
        variant="default"
        w="fit-content"
        maw="100%"
        loading={unlinking.isPending}
        onClick={() => unlinking.mutate({})}
        data-testid="unlink-outside"
      >
        <Trans>Putuskan akun {label}</Trans>
      </Button>
      {unlinking.error && <FailureNote error={unlinking.error} />}
    </>
  );
};
