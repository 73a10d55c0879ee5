import { Button, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { ShiftMember, UnitRotation } from '../../api/identity';
import { today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { NameOf } from '../../shell/name-of';
import { PlaceInTeamDialog } from './place-in-team-dialog';
import { inForceOn, teamOfMember, teamsOn } from './rotation-days';

/** The rotation of today, or the first one that begins. */
const shownDay = ({ statements }: UnitRotation): string => {
  const now = today();
  return inForceOn(statements, now) === undefined ? (statements[0]?.from ?? now) : now;
};

/** Who works with which team, and the way to change that from a day on. */
export const TeamsCard = ({ rotation }: Readonly<{ rotation: UnitRotation }>) => {
  const format = useFormat();
  const [isPlacing, setPlacing] = useState(false);
  const { members, statements } = rotation;
  const day = shownDay(rotation);
  const withTeam = (team: string | undefined) =>
    members.filter((member) => teamOfMember(member, statements, day) === team);
  return (
    <Card title={<Trans>Regu pada {format.day(day)}</Trans>} testId="teams">
      {members.length === 0 ? (
        <EmptyNote title={<Trans>Belum ada pegawai di unit ini</Trans>} />
      ) : (
        <>
          <Button w="fit-content" onClick={() => setPlacing(true)} data-testid="place-in-team">
            <Trans>Tempatkan pegawai</Trans>
          </Button>
          {teamsOn(statements, day).map((team) => (
            <Team key={team} name={team} members={withTeam(team)} />
          ))}
          <Team members={withTeam(undefined)} />
        </>
      )}
      {isPlacing && <PlaceInTeamDialog rotation={rotation} day={day} onClose={() => setPlacing(false)} />}
    </Card>
  );
};

type TeamProps = Readonly<{ name?: string; members: readonly ShiftMember[] }>;

const Team = ({ name, members }: TeamProps) => (
  <Stack gap={4} data-testid={name === undefined ? 'without-team' : 'team'}>
    <Text fw={600} className="breakable">
      {name ?? <Trans>Tanpa regu: kalender instansi</Trans>}
    </Text>
    {members.length === 0 ? (
      <Text size="sm" c="dark.3">
        <Trans>Tidak ada</Trans>
      </Text>
    ) : (
      <ul className="plain-list">
        {members.map(({ assignmentId, employeeId, placements }) => (
          <li key={assignmentId}>
            <NameOf id={employeeId} />
            <LaterTeams placements={placements} />
          </li>
        ))}
      </ul>
    )}
  </Stack>
);

/** What is said of days to come. */
const LaterTeams = ({ placements }: Pick<ShiftMember, 'placements'>) => {
  const format = useFormat();
  const later = placements.filter(({ from }) => from > today());
  return later.map(({ from, team }) => (
    <Text key={from} size="sm" c="dark.3" className="breakable">
      {team === undefined ? (
        <Trans>Mulai {format.day(from)}: tanpa regu</Trans>
      ) : (
        <Trans>
          Mulai {format.day(from)}: {team}
        </Trans>
      )}
    </Text>
  ));
};
