import { Alert, Text } from '@mantine/core';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Incident } from '../../../api/identity';
import { daysAway, today } from '../../../display/calendar';
import { useFormat } from '../../../display/use-format';

type Clock = Incident['clock'];

const looks: Readonly<Record<Clock['stage'], string>> = {
  'first-day': 'sea',
  'second-day': 'yellow',
  'third-day': 'orange',
  late: 'red',
};

/** `hari ini pukul 14.05 WIB, sisa 51 jam`, by the clock of the agency. */
export const useClockWords = () => {
  const { t } = useLingui();
  const format = useFormat();
  const dayWords = (day: string): string => {
    if (day === today()) return t`hari ini`;
    if (day === daysAway(today(), 1)) return t`besok`;
    return format.day(day);
  };
  return ({ dueOn, dueTime, zone, hoursLeft, stage, isStopped }: Clock): string => {
    const [day, time] = [dayWords(dueOn), format.time(dueTime)];
    const hours = t`${plural(Math.abs(hoursLeft), { one: '# jam', other: '# jam' })}`;
    if (isStopped) return stage === 'late' ? t`Terlambat ${hours}` : t`Tepat waktu`;
    if (stage === 'late') return t`Batas ${day} pukul ${time} ${zone} sudah lewat ${hours}`;
    return hoursLeft === 0
      ? t`Batas ${day} pukul ${time} ${zone}, sisa kurang dari satu jam`
      : t`Batas ${day} pukul ${time} ${zone}, sisa ${hours}`;
  };
};

/** How much of the 3 x 24 hours is left, or whether they were kept. */
export const IncidentClock = ({ clock }: Readonly<{ clock: Clock }>) => {
  const words = useClockWords();
  const wasKept = clock.isStopped && clock.stage !== 'late';
  return (
    <Alert color={wasKept ? 'green' : looks[clock.stage]} variant="light" c="dark.8" data-testid="incident-clock">
      <Text fw={700}>{words(clock)}</Text>
      {clock.stage === 'late' && !clock.isStopped && (
        <Text size="sm">
          <Trans>Pemberitahuan tetap dikirim. Alasan keterlambatannya dicatat.</Trans>
        </Text>
      )}
    </Alert>
  );
};
