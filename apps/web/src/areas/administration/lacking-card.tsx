import { Anchor, NativeSelect } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  accountsWithoutSecondFactor,
  type Account,
  type DemandScope,
  type SecondFactorDemands,
} from '../../api/identity';
import { roleWords } from '../../display/words';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import type { Column } from '../../tables/columns';
import { DataTable } from '../../tables/data-table';
import { demandScopes, demandScopeWords } from './demand-words';

type LackingCardProps = Readonly<{ lacking: SecondFactorDemands['lacking']; first: DemandScope | undefined }>;

/** Who would be met, so that they can be spoken to before. */
export const LackingCard = ({ lacking, first = 'two-person-roles' }: LackingCardProps) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const [scope, setScope] = useState(first);
  const columns = useColumns();
  return (
    <Card title={<Trans>Akun yang belum memasang</Trans>} testId="lacking-accounts">
      <NativeSelect
        label={t`Di antara`}
        value={scope}
        onChange={({ currentTarget: { value } }) => setScope(demandScopes.find((one) => one === value) ?? scope)}
        data={demandScopes.map((one) => ({
          value: one,
          label: `${_(demandScopeWords[one])} (${String(lacking[one].accounts)})`,
        }))}
      />
      <DataTable
        key={scope}
        name="lacking"
        label={t`Tabel akun yang belum memasang`}
        source={{ query: (cursor) => accountsWithoutSecondFactor(scope, cursor) }}
        columns={columns}
        keyOf={({ accountId }) => accountId}
        rowTestId="lacking-account"
        empty={<EmptyNote title={<Trans>Semua sudah memasang</Trans>} />}
      />
    </Card>
  );
};

const useColumns = (): readonly Column<Account>[] => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const rolesIn = ({ roles: held }: Account) => held.map((role) => _(roleWords[role])).join(', ');
  return [
    {
      id: 'username',
      label: t`Nama pengguna`,
      isTitle: true,
      text: ({ username }) => username,
      cell: ({ accountId, username }) => (
        <Anchor renderRoot={(props) => <Link {...props} to="/admin/accounts/$accountId" params={{ accountId }} />}>
          {username}
        </Anchor>
      ),
    },
    { id: 'name', label: t`Nama`, text: ({ name = '–' }) => name },
    { id: 'roles', label: t`Peran`, text: rolesIn },
  ];
};
