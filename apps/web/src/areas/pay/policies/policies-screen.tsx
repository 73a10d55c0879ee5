import { Anchor, Button, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { policyPacks, type PolicyPack } from '../../../api/incentives';
import { sessionQuery } from '../../../api/session';
import { useFormat } from '../../../display/use-format';
import { Card } from '../../../shell/card';
import { EmptyNote } from '../../../shell/empty-note';
import { Screen } from '../../../shell/screen';
import { StatusChip } from '../../../shell/status-chip';
import type { Column } from '../../../tables/columns';
import { DataTable } from '../../../tables/data-table';
import { AdoptedBy, ExampleNote, Holding, UsedBy } from './pack-holding';
import { packStateWords } from './pack-words';

/** Every policy of pay that was adopted: they are no secret, whoever is paid by them may read them. */
export const PoliciesScreen = () => {
  const { t } = useLingui();
  const { data: session } = useQuery(sessionQuery);
  const mayAdopt = session?.roles.includes('payroll-officer') ?? false;
  const columns = useColumns();
  return (
    <Screen aside={mayAdopt && <AdoptLink />}>
      <Card title={<Trans>Semua kebijakan TPP</Trans>} testId="policies">
        <Text size="sm">
          <Trans>
            Pagu, potongan, pajak, dan iuran dihitung menurut kebijakan yang berlaku pada hari terakhir bulan itu. Yang
            sudah ditetapkan tidak pernah berubah; perubahan ditetapkan sebagai kebijakan baru.
          </Trans>
        </Text>
        <DataTable
          name="policies"
          label={t`Kebijakan TPP`}
          source={{ query: policyPacks }}
          columns={columns}
          keyOf={({ packId }) => packId}
          sort="-from"
          rowTestId="policy"
          empty={
            <EmptyNote title={<Trans>Belum ada kebijakan TPP</Trans>}>
              {mayAdopt ? (
                <Trans>Tetapkan kebijakan pertama; contohnya tersedia untuk diubah.</Trans>
              ) : (
                <Trans>Petugas TPP menetapkannya di halaman ini.</Trans>
              )}
            </EmptyNote>
          }
        />
      </Card>
    </Screen>
  );
};

const AdoptLink = () => (
  <Button component={Link} to="/tpp/policies/new" data-testid="to-new-policy">
    <Trans>Tetapkan kebijakan baru</Trans>
  </Button>
);

const useColumns = (): readonly Column<PolicyPack>[] => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const format = useFormat();
  return [
    {
      id: 'basis',
      label: t`Peraturan`,
      isTitle: true,
      text: ({ legalBasis }) => legalBasis,
      order: ({ legalBasis }) => legalBasis,
      cell: (pack) => (
        <>
          <Anchor
            component={Link}
            to={`/tpp/policies/${pack.packId}`}
            fw={600}
            className="breakable"
            data-testid="open-policy"
          >
            {pack.legalBasis}
          </Anchor>
          <Text size="xs" c="dark.3">
            {pack.packId}
          </Text>
          <ExampleNote pack={pack} />
        </>
      ),
    },
    {
      id: 'state',
      label: t`Status`,
      text: ({ state }) => _(packStateWords[state].label),
      order: ({ state }) => _(packStateWords[state].label),
      cell: ({ state }) => <StatusChip word={packStateWords[state]} />,
    },
    {
      id: 'from',
      label: t`Masa berlaku`,
      text: ({ validFrom }) => format.day(validFrom),
      order: ({ validFrom }) => validFrom,
      cell: (pack) => <Holding pack={pack} />,
    },
    {
      id: 'adopted',
      label: t`Ditetapkan oleh`,
      text: ({ adoptedAt }) => format.instant(adoptedAt),
      order: ({ adoptedAt }) => adoptedAt,
      cell: (pack) => <AdoptedBy pack={pack} />,
    },
    {
      id: 'used',
      label: t`Dipakai untuk`,
      text: ({ usedBy }) => usedBy.map(({ month }) => format.month(month)).join(', '),
      cell: (pack) => <UsedBy pack={pack} />,
    },
  ];
};
