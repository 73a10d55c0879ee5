import { SimpleGrid, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CityFigures } from '../../api/monitoring';
import { useFormat } from '../../display/use-format';

export const CityTiles = ({ city, agencies }: Readonly<{ city: CityFigures; agencies: number }>) => {
  const format = useFormat();
  const people = format.number(city.people);
  const ofPeople = <Trans>dari {people} pegawai</Trans>;
  return (
    <SimpleGrid cols={{ base: 2, md: 3, xl: 6 }} data-testid="city-tiles">
      <Tile label={<Trans>Instansi</Trans>} value={format.number(agencies)} note={<Trans>{people} pegawai</Trans>} />
      <Tile label={<Trans>SKP disetujui</Trans>} value={format.number(city.plansApproved)} note={ofPeople} />
      <Tile
        label={<Trans>Laporan final</Trans>}
        value={format.number(city.monthsClosed)}
        note={<Trans>pegawai, {format.number(city.reportsApproved)} laporan</Trans>}
      />
      <Tile label={<Trans>Dinilai</Trans>} value={format.number(city.rated)} note={ofPeople} />
      <Tile
        label={<Trans>TPP bersih</Trans>}
        value={format.rupiahShort(city.netRupiah)}
        note={<Trans>kotor {format.rupiahShort(city.grossRupiah)}</Trans>}
      />
      <Tile
        label={<Trans>IKM kota</Trans>}
        value={city.ikm === null ? '–' : format.number(city.ikm)}
        note={city.ikm === null ? <Trans>belum terbit</Trans> : <Trans>skala 25–100</Trans>}
      />
    </SimpleGrid>
  );
};

const Tile = ({ label, value, note }: Readonly<{ label: ReactNode; value: string; note: ReactNode }>) => (
  <div className="tile">
    <div className="label">{label}</div>
    <div className="tile-value money">{value}</div>
    <Text size="sm" c="dark.3">
      {note}
    </Text>
  </div>
);
