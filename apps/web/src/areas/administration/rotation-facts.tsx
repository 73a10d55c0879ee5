import { Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { minutesAWeekOf, shortestRest, type CycleDay } from '@kinerja/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { calendar } from '../../api/identity';
import { useFormat } from '../../display/use-format';

/** Rule IDN-252: eleven hours between two shifts, the measure of Directive 2003/88/EC Art. 3. */
const USUAL_REST = 11 * 60;

type FactsProps = Readonly<{ cycle: readonly CycleDay[]; from: string }>;

/** What a cycle makes of a week, beside the hours of the agency, and the shortest rest in it. */
export const RotationFacts = ({ cycle, from }: FactsProps) => {
  const format = useFormat();
  const rest = shortestRest(cycle);
  if (!rest) return null;
  const [minutes, day, next] = [rest.minutes, format.number(rest.day), format.number(rest.next)];
  return (
    <Stack gap={4} data-testid="rotation-facts">
      <WeekOfWork cycle={cycle} from={from} />
      {minutes < 0 && (
        <div className="notice" role="status" data-testid="shifts-overlap">
          <Trans>
            Hari {day} dan hari {next} bertumpuk: giliran berikutnya mulai sebelum yang pertama selesai.
          </Trans>
        </div>
      )}
      {minutes >= 0 && minutes < USUAL_REST && (
        <div className="notice" role="status" data-testid="short-rest">
          <Trans>
            Istirahat antara hari {day} dan hari {next} hanya {format.hours(minutes)}. Anjuran paling sedikit{' '}
            {format.hours(USUAL_REST)}; rotasi tetap dapat disimpan.
          </Trans>
        </div>
      )}
    </Stack>
  );
};

const WeekOfWork = ({ cycle, from }: FactsProps) => {
  const format = useFormat();
  const year = Number(from.slice(0, 4));
  const { data } = useQuery({ ...calendar(year), enabled: year >= 2000 && year < 2200 });
  const agency = data?.workingHours.findLast((hours) => hours.from <= from && from <= hours.to)?.minutesAWeek;
  return (
    <Text size="sm">
      <Trans>Rata-rata {format.hours(minutesAWeekOf(cycle))} seminggu</Trans>
      {agency !== undefined && (
        <>
          {' '}
          <Trans>(instansi: {format.hours(agency)})</Trans>
        </>
      )}
    </Text>
  );
};

/** `Pagi · Malam · Libur`. */
export const CycleWords = ({ cycle }: Readonly<{ cycle: readonly CycleDay[] }>) => {
  const { t } = useLingui();
  return <>{cycle.map(({ shift }) => shift?.name ?? t`Libur`).join(' · ')}</>;
};
