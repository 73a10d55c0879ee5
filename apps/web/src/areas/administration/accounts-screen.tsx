import { Anchor, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { Role } from '@kinerja/vocabulary';
import { useState } from 'react';
import { accounts, type Account, type AccountFilter, type AccountStatus } from '../../api/identity';
import { accountStatusWords, everyRole, roleWords } from '../../display/words';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Screen } from '../../shell/screen';
import { StatusChip } from '../../shell/status-chip';
import type { Column } from '../../tables/columns';
import { DataTable } from '../../tables/data-table';
import { ActivationCodes } from './activation-codes';
import { AddAccount } from './add-account';
import { WebhooksNotice } from './webhooks-notice';
import { ProposalsNotice } from './proposals-notice';

/** Every account of the agency: who has it, what it may do, whether it is in use. */
export const AccountsScreen = () => {
  const { t } = useMacro();
  const [filter, setFilter] = useState<AccountFilter>({});
  const columns = useColumns();
  return (
    <Screen
      aside={
        <Group gap="sm">
          <Button component={Link} to="/admin/accounts/second-factor" variant="default" data-testid="to-second-factor">
            <Trans>Verifikasi dua langkah</Trans>
          </Button>
          <Button component={Link} to="/admin/accounts/services" variant="default" data-testid="to-services">
            <Trans>Sistem lain</Trans>
          </Button>
          <ProposalsNotice />
          <WebhooksNotice />
        </Group>
      }
    >
      <AddAccount />
      <ActivationCodes />
      <Card title={<Trans>Semua akun</Trans>} testId="accounts">
        <Filters filter={filter} onFilter={setFilter} />
        <DataTable
          key={JSON.stringify(filter)}
          name="accounts"
          label={t`Tabel akun`}
          source={{ query: (cursor) => accounts(filter, cursor) }}
          columns={columns}
          keyOf={({ accountId }) => accountId}
          rowTestId="account"
          empty={
            <EmptyNote title={<Trans>Tidak ada akun seperti ini</Trans>}>
              <Trans>Ubah penyaring di atas.</Trans>
            </EmptyNote>
          }
        />
      </Card>
    </Screen>
  );
};

type FiltersProps = Readonly<{ filter: AccountFilter; onFilter: (filter: AccountFilter) => void }>;

const statuses = Object.keys(accountStatusWords) as readonly AccountStatus[];

const Filters = ({ filter: { role, status }, onFilter }: FiltersProps) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const pick = (next: Readonly<{ role?: Role | undefined; status?: AccountStatus | undefined }>) => {
    const { role: of, status: is } = { role, status, ...next };
    onFilter({ ...(of && { role: of }), ...(is && { status: is }) });
  };
  return (
    <Group gap="sm" grow>
      <NativeSelect
        label={t`Peran`}
        value={role ?? ''}
        onChange={({ currentTarget: { value } }) => pick({ role: everyRole.find((one) => one === value) })}
        data={[
          { value: '', label: t`Semua peran` },
          ...everyRole.map((one) => ({ value: one, label: _(roleWords[one]) })),
        ]}
        data-testid="filter-role"
      />
      <NativeSelect
        label={t`Status`}
        value={status ?? ''}
        onChange={({ currentTarget: { value } }) => pick({ status: statuses.find((one) => one === value) })}
        data={[
          { value: '', label: t`Semua status` },
          ...statuses.map((one) => ({ value: one, label: _(accountStatusWords[one].label) })),
        ]}
        data-testid="filter-status"
      />
    </Group>
  );
};

const useColumns = (): readonly Column<Account>[] => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const rolesIn = ({ roles: held }: Account) => held.map((role) => _(roleWords[role])).join(', ');
  const statusOf = ({ status }: Account) => _(accountStatusWords[status].label);
  return [
    {
      id: 'username',
      label: t`Nama pengguna`,
      isTitle: true,
      text: ({ username }) => username,
      order: ({ username }) => username,
      cell: ({ accountId, username }) => (
        <Anchor renderRoot={(props) => <Link {...props} to="/admin/accounts/$accountId" params={{ accountId }} />}>
          {username}
        </Anchor>
      ),
    },
    { id: 'name', label: t`Nama`, text: ({ name = '–' }) => name, order: ({ name = '' }) => name },
    { id: 'number', label: t`Nomor pegawai`, text: ({ staffNumber = '–' }) => staffNumber },
    { id: 'roles', label: t`Peran`, text: rolesIn, order: rolesIn },
    {
      id: 'status',
      label: t`Status`,
      text: statusOf,
      order: statusOf,
      cell: ({ status, disabledBySystem }) => (
        <Stack gap={2}>
          <StatusChip word={accountStatusWords[status]} />
          {disabledBySystem !== undefined && (
            <Text size="sm" data-testid="disabled-by-system">
              <Trans>oleh {disabledBySystem}</Trans>
            </Text>
          )}
        </Stack>
      ),
    },
  ];
};
