import { SimpleGrid, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { mySkps } from '../api/planning';
import { sessionQuery } from '../api/session';
import { EmptyNote } from '../shell/empty-note';
import { MonthPicker } from '../shell/month-picker';
import { useWorkingMonth } from '../shell/month-search';
import { Screen } from '../shell/screen';
import { PayCard } from './pay-card';
import { PlanCard } from './plan-card';
import { PredikatCard } from './predikat-card';
import { ReportsCard } from './reports-card';

/** An account of an administrator or auditor has no month of its own. */
export const MonthScreen = () => {
  const { t } = useLingui();
  const { data: session } = useQuery(sessionQuery);
  if (session?.employeeId !== undefined) return <MyMonth />;
  return (
    <Screen title={t`Bulan saya`}>
      <EmptyNote title={<Trans>Belum ada halaman untuk peran Anda</Trans>}>
        <Trans>Akun ini bukan milik seorang pegawai, jadi tidak punya laporan, predikat, dan TPP sendiri.</Trans>
      </EmptyNote>
    </Screen>
  );
};

/** Everything of one person and month: what was done, how it was rated, what is paid and why. */
const MyMonth = () => {
  const { t } = useLingui();
  const { month, pick, isKnown } = useWorkingMonth();
  const plans = useQuery({ ...mySkps(Number(month.slice(0, 4))), enabled: isKnown });
  const indicators = (plans.data?.items ?? [])
    .filter(({ status }) => status === 'approved')
    .flatMap(({ results }) => results.flatMap((result) => result.indicators));
  return (
    <Screen title={t`Bulan saya`} aside={<MonthPicker month={month} onPick={pick} />}>
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
    </Screen>
  );
};
