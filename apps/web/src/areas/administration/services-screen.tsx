import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { serviceAccounts, type ServiceAccount } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import type { Word } from '../../display/words';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { HistoryLink } from '../../shell/history-link';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { StatusChip } from '../../shell/status-chip';
import { RegisterService } from './register-service';
import { ServiceKeys } from './service-keys';
import { ServiceSteps } from './service-steps';
import { scopeWords, serviceStatusWords, unconfirmedWord, withoutAccessWord } from './service-words';
import { WaitingAccess, waitingIn } from './waiting-access';

/** Other systems of the city that come in by themselves: what each may do, with which key, and who answers for it. */
export const ServicesScreen = () => {
  const query = useQuery(serviceAccounts());
  return (
    <Screen>
      <RegisterService />
      <Loaded query={query} lines={6}>
        {({ items }) => {
          const waiting = waitingIn(items);
          return (
            <>
              {waiting.length > 0 && (
                <Card title={<Trans>Menunggu admin kedua</Trans>} testId="access-proposals">
                  <ul className="rows">
                    {waiting.map((one) => (
                      <WaitingAccess key={one.proposal.proposalId} {...one} />
                    ))}
                  </ul>
                </Card>
              )}
              <Card title={<Trans>Semua sistem</Trans>} testId="services">
                {items.length === 0 ? <NoService /> : <ul className="rows">{items.map(rowOf)}</ul>}
              </Card>
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
};

const NoService = () => (
  <EmptyNote title={<Trans>Belum ada sistem lain</Trans>}>
    <Trans>Mesin absensi atau SIMPEG yang masuk sendiri, tanpa kata sandi siapa pun, didaftarkan di sini.</Trans>
  </EmptyNote>
);

const rowOf = (account: ServiceAccount) => <Service key={account.serviceAccountId} account={account} />;

/** Scopes come with the first confirmation. */
const wordOf = ({ status, scopes, proposal }: ServiceAccount): Word => {
  if (status !== 'active' || scopes.length > 0) return serviceStatusWords[status];
  return proposal && !proposal.hasLapsed ? unconfirmedWord : withoutAccessWord;
};

const Service = ({ account }: Readonly<{ account: ServiceAccount }>) => {
  const { _ } = useLingui();
  const format = useFormat();
  const { serviceAccountId, name, purpose, responsible, scopes, lastUsedAt, needsResponsible } = account;
  return (
    <li data-testid="service">
      <Stack gap="xs">
        <Group gap="sm">
          <Text fw={600}>{name}</Text>
          <StatusChip word={wordOf(account)} />
        </Group>
        <Text size="sm">{purpose}</Text>
        {scopes.length > 0 && <Text size="sm">{scopes.map((scope) => _(scopeWords[scope])).join(', ')}</Text>}
        <Text size="sm">
          <Trans>Penanggung jawab: {responsible}</Trans>
        </Text>
        {needsResponsible && (
          <Alert color="yellow" variant="light" c="dark.8" data-testid="needs-responsible">
            <Trans>Akun penanggung jawabnya tidak dipakai lagi. Tunjuk orang lain.</Trans>
          </Alert>
        )}
        <ServiceKeys account={account} />
        <Text size="sm" c="dark.3">
          {lastUsedAt === undefined ? (
            <Trans>Belum pernah masuk</Trans>
          ) : (
            <Trans>Terakhir masuk {format.instant(lastUsedAt)}</Trans>
          )}
        </Text>
        <Text size="sm" c="dark.3" className="breakable">
          <Trans>
            Nomor klien: <Code data-testid="client-id">{serviceAccountId}</Code>
          </Trans>
        </Text>
        <ServiceSteps account={account} />
        <Group>
          <Button
            renderRoot={(props) => (
              <Link {...props} to="/admin/accounts/services/$serviceAccountId/webhooks" params={{ serviceAccountId }} />
            )}
            variant="default"
            data-testid="to-webhooks"
          >
            <Trans>Pemberitahuan otomatis</Trans>
          </Button>
          <HistoryLink of={{ part: 'identity', stream: `service-account-${serviceAccountId}` }} />
          <HistoryLink of={{ part: 'reporting', by: serviceAccountId }} />
        </Group>
      </Stack>
    </li>
  );
};
