import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ServiceAccount } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { ReasonDialog } from '../../forms/reason-dialog';

type Key = ServiceAccount['keys'][number];

/** The keys by which a system signs in, each with its end. */
export const ServiceKeys = ({ account }: Readonly<{ account: ServiceAccount }>) => (
  <Stack gap={4}>
    {account.keys.map((key) => (
      <ServiceKey key={key.kid} id={account.serviceAccountId} held={key} />
    ))}
  </Stack>
);

const Until = ({ held: { endsAt, hasEnded } }: Readonly<{ held: Key }>) => {
  const format = useFormat();
  if (endsAt === undefined) return null;
  return hasEnded ? (
    <Trans>berakhir {format.instant(endsAt)}</Trans>
  ) : (
    <Trans>berlaku sampai {format.instant(endsAt)}</Trans>
  );
};

const ServiceKey = ({ id, held }: Readonly<{ id: string; held: Key }>) => {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const form = `end-key:${held.kid}`;
  const ending = useCommand('POST identity/service-accounts/{id}/key-ending', {
    refreshes: ['identity'],
    draft: form,
    onDone: () => setAsking(false),
  });
  return (
    <Group gap="xs" data-testid="service-key">
      <Text size="sm" className="breakable">
        <Trans>Kunci</Trans> {held.kind} <Code>{held.kid}</Code> <Until held={held} />
      </Text>
      {!held.hasEnded && (
        <Button variant="default" onClick={() => setAsking(true)} data-testid="end-key">
          <Trans>Akhiri kunci</Trans>
        </Button>
      )}
      {isAsking && (
        <ReasonDialog
          form={form}
          title={t`Akhiri kunci ini sekarang?`}
          consequence={<Trans>Sistem itu hanya dapat masuk dengan kunci lain.</Trans>}
          action={<Trans>Akhiri kunci</Trans>}
          sending={ending}
          onSend={(reason) => ending.mutate({ params: { id }, body: { kid: held.kid, reason } })}
          onClose={() => setAsking(false)}
          testId="send-key-ending"
        />
      )}
    </Group>
  );
};
