import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { shiftPatterns, type ShiftPattern } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { ConfirmedButton } from '../../shell/confirmed-button';
import { EmptyNote } from '../../shell/empty-note';
import { FailureNote } from '../../shell/failure-note';
import { Loaded } from '../../shell/loaded';
import { ShiftSpan } from '../../shell/shift-span';
import { ShiftPatternDialog } from './shift-pattern-dialog';

/** The shifts that units of the agency can work by. */
export const ShiftPatternsCard = () => {
  const query = useQuery(shiftPatterns());
  const [isAdding, setAdding] = useState(false);
  return (
    <Card title={<Trans>Giliran kerja</Trans>} testId="shift-patterns">
      <Button w="fit-content" onClick={() => setAdding(true)} data-testid="add-shift-pattern">
        <Trans>Tambah giliran</Trans>
      </Button>
      <Loaded query={query} lines={3}>
        {({ patterns }) =>
          patterns.length === 0 ? (
            <EmptyNote title={<Trans>Belum ada giliran</Trans>}>
              <Trans>Misalnya Pagi 07.00–14.00, Sore 14.00–21.00, Malam 21.00–07.00.</Trans>
            </EmptyNote>
          ) : (
            <ul className="rows">
              {patterns.map((pattern) => (
                <PatternRow key={pattern.patternId} pattern={pattern} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {isAdding && <ShiftPatternDialog onClose={() => setAdding(false)} />}
    </Card>
  );
};

const PatternRow = ({ pattern }: Readonly<{ pattern: ShiftPattern }>) => {
  const { t } = useLingui();
  const format = useFormat();
  const { patternId, name, breakMinutes, minutes } = pattern;
  const removing = useCommand('POST identity/shift-patterns/{id}/removal', { refreshes: ['identity'] });
  return (
    <li data-testid="shift-pattern">
      <Stack gap={4}>
        <Group justify="space-between" gap="xs" align="flex-start">
          <div>
            <Text fw={600} className="breakable">
              {name}
            </Text>
            <Text size="sm">
              <ShiftSpan shift={pattern} />
            </Text>
            <Text size="sm">
              <Trans>
                {format.hours(minutes)} kerja, istirahat {format.number(breakMinutes)} menit
              </Trans>
            </Text>
          </div>
          <ConfirmedButton
            label={<Trans>Hapus</Trans>}
            title={t`Hapus giliran ${name}?`}
            consequence={<Trans>Giliran ini tidak dapat dipilih lagi. Rotasi yang sudah lampau tidak berubah.</Trans>}
            variant="default"
            isBusy={removing.isPending}
            onConfirm={() => removing.mutate({ params: { id: patternId } })}
            testId="remove-shift-pattern"
          />
        </Group>
        {removing.error && <FailureNote error={removing.error} />}
      </Stack>
    </li>
  );
};
