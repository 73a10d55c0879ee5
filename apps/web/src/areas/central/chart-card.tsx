import { Text } from '@mantine/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { chartAddress, type Chart, type ChartTable } from '../../api/monitoring';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import type { Column } from '../../tables/columns';
import { RowsTable } from '../../tables/data-table';

const titles: Readonly<Record<Chart, MessageDescriptor>> = {
  progress: msg`Kemajuan`,
  predikat: msg`Distribusi predikat`,
  tpp: msg`TPP`,
  ikm: msg`Kepuasan masyarakat (IKM)`,
};

type ChartCardProps = Readonly<{ chart: Chart; month: string; table: ChartTable }>;

/** A chart drawn by the server, and beside it the table of the same figures. */
export const ChartCard = ({ chart, month, table }: ChartCardProps) => {
  const { _ } = useLinguiCore();
  return (
    <Card title={_(titles[chart])} testId={`chart-${chart}`}>
      <div className="chart-beside">
        <Picture key={month} address={chartAddress(chart, month)} title={table.title} />
        <Figures chart={chart} table={table} />
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

type Figure = ChartTable['rows'][number];

const Figures = ({ chart, table: { title, unit, columns, rows } }: Readonly<{ chart: Chart; table: ChartTable }>) => {
  const { t } = useLingui();
  const format = useFormat();
  const figure = (label: string, index: number): Column<Figure> => {
    const valueIn = ({ values }: Figure) => values[index] ?? null;
    const written = (row: Figure, none: string): string => {
      const value = valueIn(row);
      return value === null ? none : format.number(value);
    };
    return {
      id: `value-${index + 1}`,
      label,
      isNumber: true,
      text: (row) => written(row, ''),
      order: (row) => Number(valueIn(row) ?? 0),
      cell: (row) => written(row, '–'),
    };
  };
  return (
    <div>
      <Text size="sm" c="dark.3" lang="id">
        {unit}
      </Text>
      <RowsTable
        name={chart}
        label={title}
        rows={rows}
        columns={[
          { id: 'name', label: t`Nama`, isTitle: true, text: ({ label }) => label, order: ({ label }) => label },
          ...columns.map(figure),
        ]}
        keyOf={({ label }) => label}
        rowTestId="figure"
        empty={<EmptyNote title={<Trans>Belum ada instansi yang terdaftar</Trans>} />}
      />
    </div>
  );
};
