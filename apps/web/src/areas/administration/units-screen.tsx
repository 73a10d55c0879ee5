import { Button, Group, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { unitsOn, type Unit } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { RegisterUnit } from './register-unit';
import { UnitDialog } from './unit-dialog';
import { unitTree } from './unit-tree';

/** The units of the agency as they stand below each other on any day, what can be changed of them, and a form for a further one. */
export const UnitsScreen = () => (
  <Screen aside={<ToImport />}>
    <RegisterUnit />
    <UnitsOfDay />
  </Screen>
);

const ToImport = () => (
  <Button component={Link} to="/admin/people/import" variant="default">
    <Trans>Impor pegawai</Trans>
  </Button>
);

const FIRST_DAY = '2000-01-01';
const FINAL_DAY = '2199-12-31';
const isDay = (typed: string): boolean => /^\d{4}-\d\d-\d\d$/.test(typed) && typed >= FIRST_DAY && typed <= FINAL_DAY;

const UnitsOfDay = () => {
  const { t } = useLingui();
  const [typed, setTyped] = useState(today());
  const day = isDay(typed) ? typed : today();
  const query = useQuery(unitsOn(day));
  return (
    <Card title={<Trans>Daftar unit</Trans>} testId="units">
      <TextInput
        type="date"
        name="units-on"
        label={t`Keadaan pada hari`}
        description={typed === day ? undefined : t`Bukan hari yang dapat ditampilkan; yang tampil keadaan hari ini.`}
        value={typed}
        min={FIRST_DAY}
        max={FINAL_DAY}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maw={240}
        mb="sm"
      />
      <Loaded query={query} lines={6}>
        {({ items }) => <Units key={day} units={items} day={day} />}
      </Loaded>
    </Card>
  );
};

/** A step to the right for each unit above; on a phone the deepest still have room. */
const STEP_REM = 1.25;
const DEEPEST_STEP = 6;

const Units = ({ units, day }: Readonly<{ units: readonly Unit[]; day: string }>) => {
  const format = useFormat();
  const { t } = useLingui();
  const { data: session } = useQuery(sessionQuery);
  const isAdministrator = session?.roles.includes('agency-admin') ?? false;
  const [opened, setOpened] = useState<Unit>();
  if (units.length === 0)
    return (
      <EmptyNote title={<Trans>Belum ada unit pada {format.day(day)}</Trans>}>
        <Trans>Daftarkan unit teratas lebih dahulu, lalu unit di bawahnya.</Trans>
      </EmptyNote>
    );
  return (
    <>
      <ul className="rows" data-testid="unit-tree" data-day={day}>
        {unitTree(units).map(({ unit, depth }) => (
          <li key={unit.unitId} data-testid="unit" data-depth={depth}>
            <Group gap="xs" pl={`${STEP_REM * Math.min(depth, DEEPEST_STEP)}rem`} justify="space-between" wrap="nowrap">
              <UnitLine unit={unit} />
              <Button
                variant="default"
                flex="none"
                onClick={() => setOpened(unit)}
                aria-label={isAdministrator ? t`Ubah ${unit.name}` : t`Riwayat ${unit.name}`}
                data-testid="open-unit"
              >
                {isAdministrator ? <Trans>Ubah</Trans> : <Trans>Riwayat</Trans>}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {opened && <UnitDialog unit={opened} canChange={isAdministrator} onClose={() => setOpened(undefined)} />}
    </>
  );
};

const UnitLine = ({ unit: { name, lastDay } }: Readonly<{ unit: Unit }>) => {
  const format = useFormat();
  return (
    <div>
      <Text className="breakable">{name}</Text>
      {lastDay !== undefined && (
        <Text size="sm" c="dark.3">
          <Trans>Sampai {format.day(lastDay)}</Trans>
        </Text>
      )}
    </div>
  );
};
