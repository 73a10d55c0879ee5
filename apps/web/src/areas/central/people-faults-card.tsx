import { Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { agencyFaults, type AgencyFaults } from '../../api/monitoring';
import { faultWords } from '../../display/post-words';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import type { Column } from '../../tables/columns';
import { RowsTable } from '../../tables/data-table';

type Kind = keyof NonNullable<AgencyFaults['counted']>['counts'];
const kinds = Object.keys(faultWords) as readonly Kind[];

const openKinds = ({ counted }: AgencyFaults): readonly (readonly [kind: Kind, open: number])[] =>
  kinds.flatMap((kind) => (counted && counted.counts[kind] > 0 ? [[kind, counted.counts[kind]] as const] : []));
const total = (agency: AgencyFaults): number => openKinds(agency).reduce((sum, [, open]) => sum + open, 0);

/** How much each agency has to mend among its people, as it counted last; only numbers come here. */
export const PeopleFaultsCard = () => {
  const { t } = useLingui();
  const query = useQuery(agencyFaults());
  const columns = useColumns();
  return (
    <Card title={<Trans>Data pegawai yang perlu diperbaiki</Trans>} testId="agency-faults">
      <Text size="sm">
        <Trans>
          Keadaan terakhir, bukan keadaan bulan yang dipilih. Nama-namanya hanya terlihat oleh admin instansi.
        </Trans>
      </Text>
      <Loaded query={query}>
        {({ items }) => (
          <RowsTable
            name="agency-faults"
            label={t`Data pegawai yang perlu diperbaiki`}
            rows={items}
            columns={columns}
            keyOf={({ agency }) => agency}
            rowTestId="agency-fault"
            empty={<EmptyNote title={<Trans>Belum ada instansi yang terdaftar</Trans>} />}
          />
        )}
      </Loaded>
    </Card>
  );
};

const useColumns = (): readonly Column<AgencyFaults>[] => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const format = useFormat();
  const told = ([kind, open]: readonly [Kind, number]): string => `${_(faultWords[kind])} ${format.number(open)}`;
  return [
    { id: 'agency', label: t`Instansi`, isTitle: true, text: ({ name }) => name, order: ({ name }) => name },
    {
      id: 'open',
      label: t`Perlu diperbaiki`,
      isNumber: true,
      text: (agency) => (agency.counted ? format.number(total(agency)) : '–'),
      order: total,
    },
    {
      id: 'kinds',
      label: t`Rincian`,
      text: (agency) => openKinds(agency).map(told).join(', '),
      cell: (agency) => <Kinds lines={openKinds(agency).map(told)} />,
    },
    {
      id: 'counted',
      label: t`Dihitung`,
      text: ({ counted }) => (counted ? format.instant(counted.countedAt) : t`belum pernah`),
      order: ({ counted }) => counted?.countedAt ?? '',
    },
  ];
};

const Kinds = ({ lines }: Readonly<{ lines: readonly string[] }>) =>
  lines.length === 0 ? (
    '–'
  ) : (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
