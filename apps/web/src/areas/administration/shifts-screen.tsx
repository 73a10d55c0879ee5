import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { shiftUnits, unitsOn } from '../../api/identity';
import { today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { UnitName } from '../../shell/name-of';
import { Screen } from '../../shell/screen';
import { ShiftPatternsCard } from './shift-patterns-card';
import { ShiftUnit } from './shift-unit';

/** The unit that is looked at stands in the address. */
const usePickedUnit = () => {
  const { 'shifts.unit': picked } = useSearch({ strict: false });
  const navigate = useNavigate();
  const pick = (unitId: string) =>
    void navigate({ to: '.', search: (before) => ({ ...before, 'shifts.unit': unitId === '' ? undefined : unitId }) });
  return { unitId: picked === undefined ? '' : String(picked), pick };
};

/** Shifts of the agency, and how its units work by them: health centres, fire brigade, civil order. */
export const ShiftsScreen = () => {
  const { unitId, pick } = usePickedUnit();
  return (
    <Screen aside={<ToCalendar />}>
      <ShiftPatternsCard />
      <ShiftUnitsCard unitId={unitId} onPick={pick} />
      {unitId !== '' && <ShiftUnit key={unitId} unitId={unitId} />}
    </Screen>
  );
};

const ToCalendar = () => (
  <Button component={Link} to="/admin/calendar" variant="default">
    <Trans>Kalender kerja</Trans>
  </Button>
);

type PickProps = Readonly<{ unitId: string; onPick: (unitId: string) => void }>;

const ShiftUnitsCard = ({ unitId, onPick }: PickProps) => {
  const query = useQuery(shiftUnits());
  return (
    <Card title={<Trans>Unit yang bergilir</Trans>} testId="shift-units">
      <Text size="sm">
        <Trans>
          Unit tanpa rotasi, dan pegawai tanpa regu, mengikuti kalender instansi. Dengan rotasi, hari kerja mengikuti
          giliran: juga hari Minggu dan hari libur.
        </Trans>
      </Text>
      <Loaded query={query} lines={2}>
        {({ units }) =>
          units.length === 0 ? (
            <EmptyNote title={<Trans>Belum ada unit yang bergilir</Trans>}>
              <Trans>Buat giliran di atas, lalu pilih unitnya di bawah.</Trans>
            </EmptyNote>
          ) : (
            <ul className="rows">
              {units.map((unit) => (
                <li key={unit.unitId} data-testid="shift-unit">
                  <ShiftUnitRow unit={unit} onPick={onPick} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <UnitPicker unitId={unitId} onPick={onPick} />
    </Card>
  );
};

type Row = Readonly<{ unitId: string; from?: string; teams: number }>;

const ShiftUnitRow = ({
  unit: { unitId, from, teams },
  onPick,
}: Readonly<{ unit: Row } & Pick<PickProps, 'onPick'>>) => {
  const format = useFormat();
  return (
    <Stack gap={4}>
      <Text className="breakable" fw={600}>
        <UnitName id={unitId} />
      </Text>
      <Text size="sm">
        {from === undefined ? (
          <Trans>Kembali mengikuti kalender instansi</Trans>
        ) : (
          <Trans>
            {format.number(teams)} regu, mulai {format.day(from)}
          </Trans>
        )}
      </Text>
      <Button variant="default" w="fit-content" onClick={() => onPick(unitId)} data-testid="open-shift-unit">
        <Trans>Buka</Trans>
      </Button>
    </Stack>
  );
};

const UnitPicker = ({ unitId, onPick }: PickProps) => {
  const { t } = useLingui();
  return (
    <Loaded query={useQuery(unitsOn(today()))}>
      {({ items }) => (
        <NativeSelect
          name="shift-unit"
          label={t`Unit yang ditampilkan`}
          value={unitId}
          onChange={(event) => onPick(event.currentTarget.value)}
          data={[
            { value: '', label: t`Pilih unit` },
            ...items.map(({ unitId: value, name: label }) => ({ value, label })),
          ]}
        />
      )}
    </Loaded>
  );
};
