import { Table, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { RotationStatement, UnitRotation } from '../../api/identity';
import { daysAway, firstDayOf, lastDayOf } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { MonthPicker } from '../../shell/month-picker';
import { useMonth } from '../../shell/screen-search';
import { inForceOn, isByCalendar, shiftOfTeam, teamsIn, teamsOn } from './rotation-days';

const daysOf = (month: string): readonly string[] =>
  Array.from({ length: Number(lastDayOf(month).slice(8)) }, (_, nth) => daysAway(firstDayOf(month), nth));

/** Who works when in a month: a row a day, a column a team. */
export const RotationMonth = ({ rotation: { statements } }: Readonly<{ rotation: UnitRotation }>) => {
  const { month, pick } = useMonth();
  const { t } = useLingui();
  const format = useFormat();
  const every = daysOf(month);
  const days = every.filter((day) => !isByCalendar(inForceOn(statements, day)));
  const teams = teamsIn(statements, days);
  return (
    <Card title={<Trans>Giliran sebulan</Trans>} testId="rotation-month">
      <MonthPicker month={month} onPick={pick} />
      {days.length > 0 && days.length < every.length && (
        <Text size="sm">
          <Trans>Hari yang tidak disebut mengikuti kalender instansi.</Trans>
        </Text>
      )}
      {teams.length === 0 ? (
        <EmptyNote title={<Trans>Pada {format.month(month)} unit ini mengikuti kalender instansi</Trans>} />
      ) : (
        <div className="scroll-x" tabIndex={0} role="region" aria-label={t`Giliran sebulan`}>
          <Table verticalSpacing={4} horizontalSpacing="xs" aria-label={t`Giliran ${format.month(month)}`}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">
                  <Trans>Hari</Trans>
                </Table.Th>
                {teams.map((team) => (
                  <Table.Th key={team} scope="col">
                    {team}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {days.map((day) => (
                <DayRow key={day} day={day} teams={teams} statements={statements} />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </Card>
  );
};

type DayProps = Readonly<{ day: string; teams: readonly string[]; statements: readonly RotationStatement[] }>;

const DayRow = ({ day, teams, statements }: DayProps) => {
  const format = useFormat();
  return (
    <Table.Tr data-testid={`shifts-${day}`}>
      <Table.Th scope="row" fw={400} style={{ whiteSpace: 'nowrap' }}>
        {format.dayOfMonth(day)}
      </Table.Th>
      {teams.map((team) => (
        <TeamCell
          key={team}
          shift={shiftOfTeam(statements, team, day)?.name}
          isThere={teamsOn(statements, day).includes(team)}
        />
      ))}
    </Table.Tr>
  );
};

/** A team that the rotation of the day does not have works by the calendar on it. */
const TeamCell = ({ shift, isThere }: Readonly<{ shift: string | undefined; isThere: boolean }>) => (
  <Table.Td fw={shift === undefined ? 400 : 600} c={shift === undefined ? 'dark.3' : 'dark.8'}>
    {shift ?? (isThere ? <Trans>Libur</Trans> : <Trans>Kalender instansi</Trans>)}
  </Table.Td>
);
