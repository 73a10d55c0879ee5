import { Progress, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { AgencyFigures } from '../../api/monitoring';
import { PredikatStripe } from '../../display/predikat-bar';
import { predikatOrder } from '../../display/predikat-order';
import { Rupiah } from '../../display/rupiah';
import { useFormat } from '../../display/use-format';
import { agencyPeriodWords, predikatWords } from '../../display/words';
import { EmptyNote } from '../../shell/empty-note';
import { StatusChip } from '../../shell/status-chip';
import type { Column } from '../../tables/columns';
import { RowsTable } from '../../tables/data-table';

export const AgencyTable = ({ agencies }: Readonly<{ agencies: readonly AgencyFigures[] }>) => {
  const { t } = useLingui();
  return (
    <RowsTable
      name="agencies"
      label={t`Tabel instansi`}
      rows={agencies}
      columns={useColumns()}
      keyOf={({ agency }) => agency}
      rowTestId="agency"
      empty={<EmptyNote title={<Trans>Belum ada instansi yang terdaftar</Trans>} />}
    />
  );
};

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const useColumns = (): readonly Column<AgencyFigures>[] => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const format = useFormat();
  const share = (id: string, label: string, partOf: (agency: AgencyFigures) => number): Column<AgencyFigures> => ({
    id,
    label,
    text: (agency) => `${format.number(partOf(agency))} / ${format.number(agency.people)}`,
    order: (agency) => shareOf(partOf(agency), agency.people),
    cell: (agency) => <Share part={partOf(agency)} whole={agency.people} />,
  });
  return [
    {
      id: 'agency',
      label: t`Instansi`,
      isTitle: true,
      text: ({ name }) => name,
      order: ({ name }) => name,
      cell: ({ name, period, lastHeardAt }) => (
        <>
          <Text fw={600} mb={4}>
            {name}
          </Text>
          <StatusChip word={agencyPeriodWords[period]} /> <LastHeard at={lastHeardAt} />
        </>
      ),
    },
    share('plans', t`SKP disetujui`, ({ plansApproved }) => plansApproved),
    share('rated', t`Dinilai`, ({ rated }) => rated),
    {
      id: 'predikat',
      label: t`Predikat`,
      text: ({ predikat }) =>
        predikatOrder.map((one) => `${_(predikatWords[one].label)} ${format.number(predikat[one])}`).join(', '),
      cell: ({ predikat }) => <PredikatStripe counts={predikat} />,
    },
    {
      id: 'net',
      label: t`TPP bersih`,
      isNumber: true,
      text: ({ netRupiah }) => String(netRupiah),
      order: ({ netRupiah }) => netRupiah,
      cell: ({ netRupiah }) => (netRupiah === 0 ? '–' : <Rupiah amount={netRupiah} />),
    },
    {
      id: 'ikm',
      label: 'IKM',
      isNumber: true,
      text: ({ ikm }) => (ikm === null ? '' : format.number(ikm)),
      order: ({ ikm }) => Number(ikm ?? 0),
      cell: ({ ikm, mutu }) => (ikm === null ? '–' : `${format.number(ikm)} ${mutu}`),
    },
  ];
};

const LastHeard = ({ at }: Readonly<{ at: string | null }>) => {
  const format = useFormat();
  return (
    <Text size="xs" c="dark.3" component="span">
      {at === null ? <Trans>belum ada kabar</Trans> : <Trans>kabar terakhir {format.instant(at)}</Trans>}
    </Text>
  );
};

const Share = ({ part, whole }: Readonly<{ part: number; whole: number }>) => {
  const format = useFormat();
  const words = `${format.number(part)} / ${format.number(whole)}`;
  return (
    <div className="share">
      <Text size="sm">{words}</Text>
      <Progress value={whole === 0 ? 0 : (part * 100) / whole} size="sm" aria-label={words} />
    </div>
  );
};
