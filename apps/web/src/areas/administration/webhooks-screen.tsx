import { Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { serviceAccounts, webhooks, type ServiceAccount } from '../../api/identity';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { RegisterWebhook } from './register-webhook';
import { WebhookDeliveries } from './webhook-deliveries';
import { WebhookRow } from './webhook-row';

/** While the page is open it follows what is sent. */
const ASK_EVERY_MS = 5_000;

/** Where one of the other systems is told of what happens, and how that went. */
export const WebhooksScreen = () => {
  const { serviceAccountId } = useParams({ strict: false }) as Readonly<{ serviceAccountId?: string }>;
  const query = useQuery(serviceAccounts());
  return (
    <Loaded query={query} lines={6}>
      {({ items }) => {
        const account = items.find((one) => one.serviceAccountId === serviceAccountId);
        return account ? <OfAccount account={account} /> : <NoSuchSystem />;
      }}
    </Loaded>
  );
};

const NoSuchSystem = () => (
  <Screen>
    <EmptyNote title={<Trans>Tidak ada sistem seperti ini</Trans>} />
  </Screen>
);

const OfAccount = ({ account }: Readonly<{ account: ServiceAccount }>) => {
  const { t } = useLingui();
  const { name, serviceAccountId, status, scopes } = account;
  const query = useQuery({ ...webhooks(), refetchInterval: ASK_EVERY_MS });
  const [opened, open] = useState<string | undefined>();
  return (
    <Screen title={t`Pemberitahuan ke ${name}`}>
      <Text size="sm">
        <Trans>
          Sistem itu diberi tahu saat sesuatu terjadi, hanya dengan nomor pengenalnya: tanpa nama, NIP, atau isi. Isinya
          diambilnya sendiri dengan aksesnya.
        </Trans>
      </Text>
      {status === 'active' && <RegisterWebhook id={serviceAccountId} isAllowed={scopes.includes('people.read')} />}
      <Loaded query={query} lines={4}>
        {({ items }) => {
          const own = items.filter((one) => one.serviceAccountId === serviceAccountId);
          const shown = own.find(({ webhookId }) => webhookId === opened);
          return (
            <Stack gap="md">
              <Card title={<Trans>Alamat yang diberi tahu</Trans>} testId="webhooks">
                {own.length === 0 ? (
                  <EmptyNote title={<Trans>Belum ada alamat</Trans>} />
                ) : (
                  <ul className="rows">
                    {own.map((webhook) => (
                      <WebhookRow key={webhook.webhookId} webhook={webhook} onOpen={() => open(webhook.webhookId)} />
                    ))}
                  </ul>
                )}
              </Card>
              {shown && <WebhookDeliveries key={shown.webhookId} webhook={shown} />}
            </Stack>
          );
        }}
      </Loaded>
    </Screen>
  );
};
