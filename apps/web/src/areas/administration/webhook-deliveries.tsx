import { Button, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { webhookDeliveries, type Webhook, type WebhookDelivery } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { FailureNote } from '../../shell/failure-note';
import { StatusChip } from '../../shell/status-chip';
import { tellDone } from '../../shell/tell-done';
import type { Column } from '../../tables/columns';
import { DataTable } from '../../tables/data-table';
import { deliveryFaultWords, deliveryStateWords, webhookKindWords } from './webhook-words';

const ASK_EVERY_MS = 5_000;

/** What was sent to one address in the last 30 days, and how that went; the newest first. */
export const WebhookDeliveries = ({ webhook }: Readonly<{ webhook: Webhook }>) => {
  const { t } = useMacro();
  const columns = useColumns(webhook);
  return (
    <Card
      title={
        <span className="breakable">
          <Trans>Kiriman ke {webhook.address}</Trans>
        </span>
      }
      testId="deliveries"
    >
      <DataTable
        name="deliveries"
        label={t`Tabel kiriman`}
        source={{
          query: (cursor) => webhookDeliveries(webhook.webhookId, cursor),
          refetchInterval: () => ASK_EVERY_MS,
        }}
        columns={columns}
        keyOf={({ messageId }) => messageId}
        rowTestId="delivery"
        empty={
          <EmptyNote title={<Trans>Belum ada kiriman</Trans>}>
            <Trans>Yang terjadi sejak alamat ini didaftarkan akan tampak di sini.</Trans>
          </EmptyNote>
        }
      />
    </Card>
  );
};

const useOutcome = () => {
  const { _ } = useLingui();
  return ({ fault, statusCode }: WebhookDelivery): string => {
    const code = statusCode === undefined ? '' : `HTTP ${String(statusCode)}`;
    return [fault && _(deliveryFaultWords[fault]), code].filter(Boolean).join(' · ') || '–';
  };
};

const useColumns = (webhook: Webhook): readonly Column<WebhookDelivery>[] => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const outcome = useOutcome();
  return [
    { id: 'kind', label: t`Tentang`, isTitle: true, text: ({ kind }) => _(webhookKindWords[kind]) },
    { id: 'at', label: t`Terjadi`, text: ({ happenedAt }) => format.instant(happenedAt), order: ({ happenedAt }) => happenedAt }, // prettier-ignore
    {
      id: 'state',
      label: t`Keadaan`,
      text: ({ state }) => _(deliveryStateWords[state].label),
      cell: ({ state }) => <StatusChip word={deliveryStateWords[state]} />,
    },
    { id: 'outcome', label: t`Jawaban terakhir`, text: outcome },
    { id: 'attempts', label: t`Percobaan`, isNumber: true, text: ({ attempts }) => format.number(attempts), order: ({ attempts }) => attempts }, // prettier-ignore
    {
      id: 'next',
      label: t`Dicoba lagi`,
      text: ({ nextAttemptAt }) => (nextAttemptAt === undefined ? '–' : format.instant(nextAttemptAt)),
    },
    {
      id: 'resend',
      label: t`Tindakan`,
      text: () => '',
      cell: (delivery) =>
        webhook.status === 'ended' || webhook.heldBack ? '–' : <Resend webhook={webhook} delivery={delivery} />,
    },
  ];
};

type ResendProps = Readonly<{ webhook: Webhook; delivery: WebhookDelivery }>;

const Resend = ({ webhook: { webhookId: id }, delivery: { messageId } }: ResendProps) => {
  const { t } = useMacro();
  const resending = useCommand('POST identity/webhooks/{id}/deliveries/{messageId}/resending', {
    refreshes: ['identity'],
    onDone: () => tellDone(t`Dikirim ulang.`),
  });
  return (
    <Stack gap={4} align="flex-start">
      {resending.error && <FailureNote error={resending.error} />}
      <Button
        variant="default"
        loading={resending.isPending}
        onClick={() => resending.mutate({ params: { id, messageId } })}
        data-testid="resend"
      >
        <Trans>Kirim ulang</Trans>
      </Button>
    </Stack>
  );
};
