import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { RotationStatement, UnitRotation } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { UnitName } from '../../shell/name-of';
import { isByCalendar } from './rotation-days';
import { RotationDialog } from './rotation-dialog';
import { CycleWords, RotationFacts } from './rotation-facts';
import { EndRotationDialog, WithdrawRotationDialog } from './end-rotation';

type Opened = 'new' | 'end' | Readonly<{ step: 'change' | 'withdraw'; statement: RotationStatement }>;

/** What is said of the working time of a unit, the earliest first, and what can be changed of it. */
export const RotationCard = ({ rotation }: Readonly<{ rotation: UnitRotation }>) => {
  const [opened, setOpened] = useState<Opened>();
  const { unitId, statements } = rotation;
  const hasRotation = statements.some((statement) => !isByCalendar(statement));
  return (
    <Card title={<UnitName id={unitId} />} testId="unit-rotation">
      <Group gap="sm">
        <Button onClick={() => setOpened('new')} data-testid="add-rotation">
          <Trans>Tetapkan rotasi</Trans>
        </Button>
        {hasRotation && (
          <Button variant="default" onClick={() => setOpened('end')} data-testid="end-rotation">
            <Trans>Kembali ke kalender instansi</Trans>
          </Button>
        )}
      </Group>
      {statements.length === 0 ? (
        <EmptyNote title={<Trans>Unit ini mengikuti kalender instansi</Trans>}>
          <Trans>Tetapkan rotasi bila pegawainya bekerja bergilir.</Trans>
        </EmptyNote>
      ) : (
        <ul className="rows">
          {statements.map((statement) => (
            <StatementRow key={statement.from} statement={statement} onOpen={setOpened} />
          ))}
        </ul>
      )}
      {opened !== undefined && (
        <OpenedDialog rotation={rotation} opened={opened} onClose={() => setOpened(undefined)} />
      )}
    </Card>
  );
};

type OpenedProps = Readonly<{ rotation: UnitRotation; opened: Opened; onClose: () => void }>;

const OpenedDialog = ({ rotation, opened, onClose }: OpenedProps) => {
  if (opened === 'new') return <RotationDialog rotation={rotation} onClose={onClose} />;
  if (opened === 'end') return <EndRotationDialog unitId={rotation.unitId} onClose={onClose} />;
  const { step, statement } = opened;
  return step === 'change' ? (
    <RotationDialog rotation={rotation} changed={statement} onClose={onClose} />
  ) : (
    <WithdrawRotationDialog unitId={rotation.unitId} from={statement.from} onClose={onClose} />
  );
};

type RowProps = Readonly<{ statement: RotationStatement; onOpen: (opened: Opened) => void }>;

const StatementRow = ({ statement, onOpen }: RowProps) => {
  const format = useFormat();
  const { from, cycle, teams } = statement;
  return (
    <li data-testid="rotation-statement">
      <Stack gap={4}>
        <Text fw={600}>
          <Trans>Mulai {format.day(from)}</Trans>
        </Text>
        {isByCalendar(statement) ? (
          <Text>
            <Trans>Mengikuti kalender instansi</Trans>
          </Text>
        ) : (
          <>
            <Text className="breakable">
              <CycleWords cycle={cycle} />
            </Text>
            <Text size="sm" className="breakable">
              {teams.map(({ name }) => name).join(', ')}
            </Text>
            <RotationFacts cycle={cycle} from={from} />
          </>
        )}
        <Group gap="xs">
          {!isByCalendar(statement) && (
            <Button
              variant="default"
              onClick={() => onOpen({ step: 'change', statement })}
              data-testid="change-rotation"
            >
              <Trans>Perbaiki</Trans>
            </Button>
          )}
          <Button
            variant="default"
            onClick={() => onOpen({ step: 'withdraw', statement })}
            data-testid="withdraw-rotation"
          >
            <Trans>Batalkan</Trans>
          </Button>
        </Group>
      </Stack>
    </li>
  );
};
