import { SimpleGrid, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CityFigures } from '../api/monitoring';
import { formatRupiahShort } from '../display/rupiah';

export const CityTiles = ({ city, agencies }: Readonly<{ city: CityFigures; agencies: number }>) => {
  const ofPeople = <Trans>dari {city.people} pegawai</Trans>;
  return (
    <SimpleGrid cols={{ base: 2, md: 3, xl: 6 }} data-testid="city-tiles">
      <Tile label={<Trans>Instansi</Trans>} value={String(agencies)} note={<Trans>{city.people} pegawai</Trans>} />
      <Tile label={<Trans>SKP disetujui</Trans>} value={String(city.plansApproved)} note={ofPeople} />
      <Tile
        label={<Trans>Laporan final</Trans>}
        value={String(city.monthsClosed)}
        note={<Trans>pegawai, {city.reportsApproved} laporan</Trans>}
      />
      <Tile label={<Trans>Dinilai</Trans>} value={String(city.rated)} note={ofPeople} />
      <Tile
        label={<Trans>TPP bersih</Trans>}
        value={formatRupiahShort(city.netRupiah)}
        note={<Trans>kotor {formatRupiahShort(city.grossRupiah)}</Trans>}
      />
      <Tile
        label={<Trans>IKM kota</Trans>}
        value={city.ikm ?? '–'}
        note={city.ikm === null ? <Trans>belum terbit</Trans> : <Trans>skala 25–100</Trans>}
      />
    </SimpleGrid>
  );
};

const Tile = ({ label, value, note }: Readonly<{ label: ReactNode; value: string; note: ReactNode }>) => (
  <div className="tile">
    <div className="label">{label}</div>
    <div className="tile-value">{value}</div>
    <Text size="sm" c="dark.3">
      {note}
    </Text>
  </div>
);
