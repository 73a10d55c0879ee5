import { Progress, Table, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { AgencyFigures } from '../api/monitoring';
import { formatInstant } from '../display/calendar';
import { formatRupiahShort } from '../display/rupiah';
import { PredikatStripe } from '../distribution/predikat-bar';

export const AgencyTable = ({ agencies }: Readonly<{ agencies: readonly AgencyFigures[] }>) => (
  <div className="scroll-x">
    <Table verticalSpacing="sm" miw={720}>
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
  </div>
);

const AgencyRow = ({ agency }: Readonly<{ agency: AgencyFigures }>) => {
  const { i18n } = useLingui();
  return (
    <Table.Tr data-testid="agency">
      <Table.Td>
        <Text fw={600}>{agency.name}</Text>
        {agency.lastHeardAt && (
          <Text size="xs" c="dark.3">
            <Trans>kabar terakhir {formatInstant(agency.lastHeardAt, i18n.locale)}</Trans>
          </Text>
        )}
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
        {formatRupiahShort(agency.netRupiah)}
      </Table.Td>
      <Table.Td ta="right">
        {agency.ikm ?? '–'} {agency.mutu}
      </Table.Td>
    </Table.Tr>
  );
};

const Share = ({ part, whole }: Readonly<{ part: number; whole: number }>) => (
  <div>
    <Text size="sm">
      {part} / {whole}
    </Text>
    <Progress value={whole === 0 ? 0 : (part * 100) / whole} size="sm" aria-label={`${part} / ${whole}`} />
  </div>
);
