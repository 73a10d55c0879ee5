import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Activity } from '../../api/reporting';
import { useFormat } from '../../display/use-format';
import { NameOf } from '../../shell/name-of';

type WaitingReportProps = Readonly<{
  activity: Activity;
  isChosen: boolean;
  onToggle: () => void;
  onReturn: () => void;
}>;

export const WaitingReport = ({ activity, isChosen, onToggle, onReturn }: WaitingReportProps) => {
  const { t } = useLingui();
  const format = useFormat();
  const { employeeId, date, startsAt, endsAt, description, quantity, unit } = activity;
  return (
    <li data-testid="waiting-report">
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Checkbox checked={isChosen} onChange={onToggle} aria-label={t`Pilih: ${description}`} />
        <Stack gap={2} flex={1} miw={0}>
          <Text fw={600}>
            <NameOf id={employeeId} />
          </Text>
          <Text size="sm" c="dark.3">
            {format.day(date)} · {startsAt}–{endsAt}
          </Text>
          <Text>{description}</Text>
          <Group justify="space-between" gap="xs">
            <Text size="sm">{quantity && `${format.quantity(quantity)} ${unit ?? ''}`}</Text>
            <Button variant="default" px="sm" onClick={onReturn} data-testid="return-report">
              <Trans>Kembalikan</Trans>
            </Button>
          </Group>
        </Stack>
      </Group>
    </li>
  );
};
