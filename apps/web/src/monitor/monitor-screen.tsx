import { SimpleGrid, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { dashboard, type CityFigures, type Dashboard } from '../api/monitoring';
import { formatRupiahShort } from '../display/rupiah';
import { Card } from '../shell/card';
import { EmptyNote } from '../shell/empty-note';
import { Loaded } from '../shell/loaded';
import { MonthPicker } from '../shell/month-picker';
import { useMonth } from '../shell/month-search';
import { Screen } from '../shell/screen';
import { AgencyTable } from './agency-table';
import { ChartCard } from './chart-card';
import { PlainTable } from './plain-table';
import { tables } from './chart-tables';

/** All agencies of the city in one month, from what they federated. */
export const MonitorScreen = () => {
  const { month, pick } = useMonth();
  const query = useQuery({ ...dashboard(month), placeholderData: keepPreviousData });
  return (
    <Screen title={<Trans>Dasbor kota</Trans>} aside={<MonthPicker month={month} onPick={pick} />}>
      <Loaded query={query} lines={10}>
        {(known) => <City known={known} />}
      </Loaded>
    </Screen>
  );
};

const City = ({ known }: Readonly<{ known: Dashboard }>) => {
  if (known.agencies.length === 0)
    return (
      <EmptyNote title={<Trans>Belum ada instansi yang terdaftar</Trans>}>
        <Trans>Instansi muncul setelah aliran datanya tersambung ke pusat.</Trans>
      </EmptyNote>
    );
  return (
    <Stack gap="md">
      <Tiles city={known.city} agencies={known.agencies.length} />
      <Card title={<Trans>Instansi</Trans>} testId="agencies">
        <AgencyTable agencies={known.agencies} />
      </Card>
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        {tables.map((table) => (
          <ChartCard key={table.chart} chart={table.chart} title={table.title} month={known.month}>
            <PlainTable columns={table.columns} rows={known.agencies.map(table.row)} />
          </ChartCard>
        ))}
      </SimpleGrid>
    </Stack>
  );
};

const Tiles = ({ city, agencies }: Readonly<{ city: CityFigures; agencies: number }>) => (
  <SimpleGrid cols={{ base: 2, md: 5 }} data-testid="city-tiles">
    <Tile label={<Trans>Instansi</Trans>} value={String(agencies)} note={<Trans>{city.people} pegawai</Trans>} />
    <Tile
      label={<Trans>SKP disetujui</Trans>}
      value={String(city.plansApproved)}
      note={<Trans>dari {city.people} pegawai</Trans>}
    />
    <Tile
      label={<Trans>Pegawai dinilai</Trans>}
      value={String(city.rated)}
      note={<Trans>dari {city.people} pegawai</Trans>}
    />
    <Tile
      label={<Trans>TPP bersih</Trans>}
      value={formatRupiahShort(city.netRupiah)}
      note={<Trans>kotor {formatRupiahShort(city.grossRupiah)}</Trans>}
    />
    <Tile
      label="IKM"
      value={city.ikm ?? '–'}
      note={city.mutu ? <Trans>mutu {city.mutu}</Trans> : <Trans>belum terbit</Trans>}
    />
  </SimpleGrid>
);

const Tile = ({ label, value, note }: Readonly<{ label: ReactNode; value: string; note: ReactNode }>) => (
  <div className="tile">
    <div className="label">{label}</div>
    <div className="tile-value">{value}</div>
    <Text size="sm" c="dark.3">
      {note}
    </Text>
  </div>
);
