import { Button, Code, Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { activationCodes, type ActivationCode } from '../../api/identity';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import type { Column } from '../../tables/columns';
import { DataTable } from '../../tables/data-table';
import { PrintActivationSheets } from './activation-sheets';

/** Codes of accounts that nobody has activated yet, to be handed over in person; fetched only when asked for. */
export const ActivationCodes = () => {
  const { t } = useLingui();
  const [isShown, setShown] = useState(false);
  const columns = useColumns();
  return (
    <Card title={<Trans>Daftar kode aktivasi</Trans>} testId="activation-codes">
      {isShown ? (
        <DataTable
          name="codes"
          label={t`Daftar kode aktivasi`}
          source={{ query: activationCodes }}
          columns={columns}
          keyOf={({ username }) => username}
          rowTestId="activation-code"
          empty={<EmptyNote title={<Trans>Semua akun sudah aktif</Trans>} />}
        />
      ) : (
        <Group>
          <Button variant="default" w="fit-content" onClick={() => setShown(true)}>
            <Trans>Tampilkan kode</Trans>
          </Button>
          <PrintActivationSheets />
        </Group>
      )}
    </Card>
  );
};

const useColumns = (): readonly Column<ActivationCode>[] => {
  const { t } = useLingui();
  return [
    { id: 'name', label: t`Nama`, isTitle: true, text: ({ name = '' }) => name, order: ({ name = '' }) => name },
    { id: 'username', label: t`Nama pengguna`, text: ({ username }) => username, order: ({ username }) => username },
    {
      id: 'code',
      label: t`Kode aktivasi`,
      text: ({ code }) => code,
      cell: ({ code }) => <Code fz="sm">{code}</Code>,
    },
  ];
};
