import { ActionIcon, Group, NativeSelect } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { monthsAway, today } from '../display/calendar';
import { useFormat } from '../display/use-format';
import { Icon } from './icon';

type MonthPickerProps = Readonly<{ month: string; onPick: (month: string) => void }>;

const offered = (month: string): readonly string[] => {
  const newest = [today().slice(0, 7), month].sort().at(-1) ?? month;
  const recent = Array.from({ length: 15 }, (_, back) => monthsAway(newest, -back));
  return recent.includes(month) ? recent : [...recent, month];
};

/** Month before, chosen month, month after; thumbs reach all three. */
export const MonthPicker = ({ month, onPick }: MonthPickerProps) => {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Group gap={6} wrap="nowrap">
      <ActionIcon
        variant="default"
        size={44}
        aria-label={t`Bulan sebelumnya`}
        onClick={() => onPick(monthsAway(month, -1))}
      >
        <Icon name="left" />
      </ActionIcon>
      <NativeSelect
        aria-label={t`Bulan`}
        name="month"
        value={month}
        onChange={(event) => onPick(event.currentTarget.value)}
        data={offered(month).map((value) => ({ value, label: format.month(value) }))}
        miw={170}
      />
      <ActionIcon
        variant="default"
        size={44}
        aria-label={t`Bulan berikutnya`}
        onClick={() => onPick(monthsAway(month, 1))}
      >
        <Icon name="right" />
      </ActionIcon>
    </Group>
  );
};
