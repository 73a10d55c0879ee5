import { Progress, Table, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { AgencyFigures } from '../../api/monitoring';
import { Rupiah } from '../../display/rupiah';
import { useFormat } from '../../display/use-format';
import { agencyPeriodWords } from '../../display/words';
import { PredikatStripe } from '../../display/predikat-bar';
import { ScrollX } from '../../shell/scroll-x';
import { StatusChip } from '../../shell/status-chip';

export const AgencyTable = ({ agencies }: Readonly<{ agencies: readonly AgencyFigures[] }>) => {
  const { t } = useLingui();
  return (
    <ScrollX label={t`Tabel instansi`}>
      <Table verticalSpacing="sm" miw={780}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Instansi</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>SKP disetujui</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Dinilai</Trans>
            </Table.Th>
            <Table.Th w={140}>
              <Trans>Predikat</Trans>
            </Table.Th>
            <Table.Th ta="right">
              <Trans>TPP bersih</Trans>
            </Table.Th>
            <Table.Th ta="right">IKM</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {agencies.map((agency) => (
            <AgencyRow key={agency.agency} agency={agency} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollX>
  );
};

const AgencyRow = ({ agency }: Readonly<{ agency: AgencyFigures }>) => (
  <Table.Tr data-testid="agency">
    <Table.Td>
      <Text fw={600} mb={4}>
        {agency.name}
      </Text>
      <StatusChip word={agencyPeriodWords[agency.period]} /> <LastHeard at={agency.lastHeardAt} />
    </Table.Td>
    <Table.Td>
      <Share part={agency.plansApproved} whole={agency.people} />
    </Table.Td>
    <Table.Td>
      <Share part={agency.rated} whole={agency.people} />
    </Table.Td>
    <Table.Td>
      <PredikatStripe counts={agency.predikat} />
    </Table.Td>
    <Table.Td ta="right" className="money">
      {agency.netRupiah === 0 ? '–' : <Rupiah amount={agency.netRupiah} />}
    </Table.Td>
    <Table.Td ta="right" className="money">
      <Index ikm={agency.ikm} /> {agency.mutu}
    </Table.Td>
  </Table.Tr>
);

const LastHeard = ({ at }: Readonly<{ at: string | null }>) => {
  const format = useFormat();
  return (
    <Text size="xs" c="dark.3" component="span">
      {at === null ? <Trans>belum ada kabar</Trans> : <Trans>kabar terakhir {format.instant(at)}</Trans>}
    </Text>
  );
};

const Index = ({ ikm }: Readonly<{ ikm: string | null }>) => {
  const format = useFormat();
  return <>{ikm === null ? '–' : format.number(ikm)}</>;
};

const Share = ({ part, whole }: Readonly<{ part: number; whole: number }>) => {
  const format = useFormat();
  const words = `${format.number(part)} / ${format.number(whole)}`;
  return (
    <div>
      <Text size="sm">{words}</Text>
      <Progress value={whole === 0 ? 0 : (part * 100) / whole} size="sm" aria-label={words} />
    </div>
  );
};
