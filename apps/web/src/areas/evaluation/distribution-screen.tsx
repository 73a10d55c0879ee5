import { Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { distributions } from '../../api/evaluation';
import { periods } from '../../api/planning';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { MonthPicker } from '../../shell/month-picker';
import { useWorkingMonth } from '../../shell/screen-search';
import { Screen } from '../../shell/screen';
import { UnitDistribution } from './unit-distribution';

/** The predikat of each unit against the pattern of SE MenPANRB 3/2023. */
export const DistributionScreen = () => {
  const { month, pick, isKnown } = useWorkingMonth();
  const query = useQuery({ ...distributions(month), enabled: isKnown });
  const { data: opened } = useQuery(periods());
  const isOpened = opened === undefined || opened.items.some((period) => period.month === month);
  return (
    <Screen aside={<MonthPicker month={month} onPick={pick} />}>
      <Loaded query={query} lines={6}>
        {({ items }) =>
          items.length === 0 || !isOpened ? (
            <EmptyNote title={<Trans>Belum ada unit dengan penilaian di bulan ini</Trans>}>
              <Trans>Unit muncul setelah periode bulan ini dibuka.</Trans>
            </EmptyNote>
          ) : (
            <Stack gap="md">
              {items.map((unit) => (
                <UnitDistribution key={`${unit.unitId} ${unit.month}`} unit={unit} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Screen>
  );
};
