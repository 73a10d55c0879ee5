import { Table, Text } from '@mantine/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { chartAddress, type Chart, type ChartTable } from '../../api/monitoring';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { ScrollX } from '../../shell/scroll-x';

const titles: Readonly<Record<Chart, MessageDescriptor>> = {
  progress: msg`Kemajuan`,
  predikat: msg`Distribusi predikat`,
  tpp: msg`TPP`,
  ikm: msg`Kepuasan masyarakat (IKM)`,
};

type ChartCardProps = Readonly<{ chart: Chart; month: string; table: ChartTable }>;

/** A chart drawn by the server, and beside it the table of the same figures. */
export const ChartCard = ({ chart, month, table }: ChartCardProps) => {
  const { _ } = useLingui();
  return (
    <Card title={_(titles[chart])} testId={`chart-${chart}`}>
      <div className="chart-beside">
        <Picture key={month} address={chartAddress(chart, month)} title={table.title} />
        <Figures table={table} />
      </div>
    </Card>
  );
};

const Picture = ({ address, title }: Readonly<{ address: string; title: string }>) => {
  const [isBroken, setBroken] = useState(false);
  if (isBroken)
    return (
      <EmptyNote title={<Trans>Grafik tidak dapat dimuat</Trans>}>
        <Trans>Angkanya ada di tabel di sebelahnya.</Trans>
      </EmptyNote>
    );
  return (
    <figure className="figure">
      <img src={address} alt={title} lang="id" width={640} height={360} onError={() => setBroken(true)} />
    </figure>
  );
};

const Figures = ({ table: { title, unit, columns, rows } }: Readonly<{ table: ChartTable }>) => {
  const format = useFormat();
  return (
    <ScrollX label={title}>
      <Text size="sm" c="dark.3" lang="id">
        {unit}
      </Text>
      <Table verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Nama</Trans>
            </Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} ta="right">
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ label, values }) => (
            <Table.Tr key={label}>
              <Table.Td>{label}</Table.Td>
              {values.map((value, index) => (
                <Table.Td key={index} ta="right" className="money">
                  {value === null ? '–' : format.number(value)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollX>
  );
};
