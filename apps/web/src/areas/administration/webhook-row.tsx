import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { Webhook } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { HistoryLink } from '../../shell/history-link';
import { StatusChip } from '../../shell/status-chip';
import { WebhookSteps } from './webhook-steps';
import { heldBackWord, heldBackWords, webhookKindWords, webhookStatusWords } from './webhook-words';

type WebhookRowProps = Readonly<{ webhook: Webhook; onOpen: () => void }>;

/** One address: of what it is told, how that goes, and what may be done about it. */
export const WebhookRow = ({ webhook, onOpen }: WebhookRowProps) => {
  const { _ } = useLingui();
  const format = useFormat();
  const { webhookId, address, status, kinds, heldBack, formerSecretUntil } = webhook;
  return (
    <li data-testid="webhook">
      <Stack gap="xs">
        <Group gap="sm">
          <Text fw={600} className="breakable">
            {address}
          </Text>
          <StatusChip word={heldBack && status === 'active' ? heldBackWord : webhookStatusWords[status]} />
        </Group>
        <Text size="sm">{kinds.map((kind) => _(webhookKindWords[kind])).join(', ')}</Text>
        {heldBack && <Text size="sm">{_(heldBackWords[heldBack])}</Text>}
        {formerSecretUntil !== undefined && (
          <Text size="sm">
            <Trans>Rahasia lama ikut menandatangani sampai {format.instant(formerSecretUntil)}</Trans>
          </Text>
        )}
        <Sent webhook={webhook} />
        <WebhookSteps webhook={webhook} />
        <Group gap="sm">
          <Button variant="default" onClick={onOpen} data-testid="open-deliveries">
            <Trans>Lihat kiriman</Trans>
          </Button>
          <HistoryLink of={{ part: 'identity', stream: `webhook-${webhookId}` }} />
        </Group>
      </Stack>
    </li>
  );
};

const Sent = ({ webhook: { waiting, givenUp, lastDeliveredAt, status } }: Readonly<{ webhook: Webhook }>) => {
  const format = useFormat();
  return (
    <>
      <Text size="sm" c="dark.3">
        {lastDeliveredAt === undefined ? (
          <Trans>Belum ada yang diterima dalam 30 hari terakhir</Trans>
        ) : (
          <Trans>Terakhir diterima {format.instant(lastDeliveredAt)}</Trans>
        )}
        {waiting > 0 && (
          <>
            {' · '}
            <Trans>{format.number(waiting)} menunggu</Trans>
          </>
        )}
      </Text>
      {givenUp > 0 && status !== 'ended' && (
        <Alert color="yellow" variant="light" c="dark.8" data-testid="given-up">
          <Trans>
            {format.number(givenUp)} pemberitahuan tidak sampai dan tidak dicoba lagi. Perbaiki penerimanya, lalu kirim
            ulang.
          </Trans>
        </Alert>
      )}
    </>
  );
};
