import { Anchor, SimpleGrid, Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mySkps } from '../../api/planning';
import { MonthPicker } from '../../shell/month-picker';
import { MonthMovedEnd } from '../../shell/month-moved-end';
import { useWorkingMonth } from '../../shell/screen-search';
import { Screen } from '../../shell/screen';
import { PayCard } from '../pay/pay-card';
import { PlanCard } from '../planning/plan-card';
import { PredikatCard } from '../evaluation/predikat-card';
import { OwnIncidentsNotice } from './own-incidents-notice';
import { ReportsCard } from '../reporting/reports-card';

/** Everything of one person and month: what was done, how it was rated, what is paid and why. */
export const MonthScreen = () => {
  const { month, pick, isKnown } = useWorkingMonth();
  const plans = useQuery({ ...mySkps(Number(month.slice(0, 4))), enabled: isKnown });
  const indicators = (plans.data?.items ?? [])
    .filter(({ status }) => status === 'approved')
    .flatMap(({ results }) => results.flatMap((result) => result.indicators));
  return (
    <Screen aside={<MonthPicker month={month} onPick={pick} />}>
      <OwnIncidentsNotice />
      <MonthMovedEnd month={month} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <Stack gap="md">
          <PayCard month={month} isKnown={isKnown} />
          <PredikatCard month={month} isKnown={isKnown} />
        </Stack>
        <Stack gap="md">
          <ReportsCard month={month} isKnown={isKnown} indicators={plans.isPending ? undefined : indicators} />
          <PlanCard plans={plans} />
        </Stack>
      </SimpleGrid>
      <Anchor component={Link} to="/people/me" data-testid="own-posts">
        <Trans>Jabatan saya: unit, kelas, dan atasan dari waktu ke waktu</Trans>
      </Anchor>
    </Screen>
  );
};
