import { Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { charts, type Dashboard } from '../../api/monitoring';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { MonthPicker } from '../../shell/month-picker';
import { Screen } from '../../shell/screen';
import { AgencyTable } from './agency-table';
import { ChartCard } from './chart-card';
import { CityTiles } from './city-tiles';
import { PeopleFaultsCard } from './people-faults-card';
import { useCityMonth } from './use-city-month';

/** All agencies of the city in one month, from what they federated. */
export const CityScreen = () => {
  const { month, pick, query } = useCityMonth();
  return (
    <Screen aside={<MonthPicker month={month} onPick={pick} />}>
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
      <CityTiles city={known.city} agencies={known.agencies.length} />
      <Card title={<Trans>Instansi</Trans>} testId="agencies">
        <AgencyTable agencies={known.agencies} />
      </Card>
      <PeopleFaultsCard />
      {charts.map((chart) => (
        <ChartCard key={chart} chart={chart} month={known.month} table={known.tables[chart]} />
      ))}
    </Stack>
  );
};
