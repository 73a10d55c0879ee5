import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AgencyFigures, Chart } from '../api/monitoring';
import { predikatOrder } from '../display/predikat-order';
import { formatRupiah } from '../display/rupiah';

type ChartTable = Readonly<{
  chart: Chart;
  title: MessageDescriptor;
  columns: readonly ReactNode[];
  row: (agency: AgencyFigures) => readonly string[];
}>;

const agency = <Trans key="agency">Instansi</Trans>;

/** Each chart with the same figures as text. */
export const tables: readonly ChartTable[] = [
  {
    chart: 'progress',
    title: msg`Kemajuan`,
    columns: [
      agency,
      <Trans key="plans">SKP disetujui</Trans>,
      <Trans key="reports">Laporan disetujui</Trans>,
      <Trans key="rated">Dinilai</Trans>,
    ],
    row: ({ name, plansApproved, reportsApproved, rated }) => [name, plansApproved, reportsApproved, rated].map(String),
  },
  {
    chart: 'predikat',
    title: msg`Distribusi predikat`,
    columns: [agency, 'SB', 'B', 'BP', 'K', 'SK'],
    row: ({ name, predikat }) => [name, ...predikatOrder.map((one) => String(predikat[one]))],
  },
  {
    chart: 'tpp',
    title: msg`TPP`,
    columns: [
      agency,
      <Trans key="gross">Kotor</Trans>,
      <Trans key="deductions">Potongan</Trans>,
      <Trans key="net">Bersih</Trans>,
    ],
    row: ({ name, grossRupiah, deductionRupiah, netRupiah }) => [
      name,
      ...[grossRupiah, deductionRupiah, netRupiah].map(formatRupiah),
    ],
  },
  {
    chart: 'ikm',
    title: msg`Kepuasan masyarakat (IKM)`,
    columns: [agency, 'IKM', <Trans key="mutu">Mutu</Trans>],
    row: ({ name, ikm, mutu }) => [name, ikm ?? '–', mutu ?? '–'],
  },
];
