import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { consequences, type PostConsequences } from '../../api/identity';
import { daysAway } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Loaded } from '../../shell/loaded';
import { NameOf } from '../../shell/name-of';
import { postKindWords } from '../../display/post-words';

type FrameProps = Readonly<{ children: ReactNode }>;

/** What follows, said before it is sent. */
export const ConsequenceNote = ({ children }: FrameProps) => (
  <Alert color="blue" variant="light" title={<Trans>Yang akan terjadi</Trans>} data-testid="consequences" c="dark.8">
    <Stack gap="xs">{children}</Stack>
  </Alert>
);

type AfterPostProps = Readonly<{
  assignmentId: string;
  /** The first day without the post. */
  from: string;
  /** Who takes over, or that nobody does. */
  children: ReactNode;
  /** The person goes on in another post: whoever stands below stays below. */
  goesOn?: boolean;
  /** It was held until then. */
  wasHeld?: boolean;
}>;

/** Where a post is not held any more from a day on: who decides until then, who is left below, which unit without a head. */
export const AfterPost = ({ assignmentId, from, goesOn = false, wasHeld = true, children }: AfterPostProps) => {
  const query = useQuery(consequences(assignmentId, from));
  return (
    <ConsequenceNote>
      <Loaded query={query}>
        {(found) => (
          <>
            {wasHeld && <Until superiorId={found.superiorId} from={from} />}
            {children}
            {found.headless && <Headless unitName={found.headless.unitName} from={from} />}
            <Beside found={found} />
            <Below found={found} from={from} goesOn={goesOn} />
          </>
        )}
      </Loaded>
    </ConsequenceNote>
  );
};

const Until = ({ superiorId, from }: Readonly<{ superiorId: string | undefined; from: string }>) => {
  const format = useFormat();
  const last = format.day(daysAway(from, -1));
  if (superiorId === undefined) return null;
  return (
    <Text size="sm">
      <Trans>
        SKP, laporan, dan penilaian tetap diputuskan <NameOf id={superiorId} /> sampai {last}.
      </Trans>
    </Text>
  );
};

const Headless = ({ unitName, from }: Readonly<{ unitName: string; from: string }>) => {
  const format = useFormat();
  return (
    <Text size="sm" fw={600} data-testid="headless">
      <Trans>
        Unit {unitName} tidak punya kepala definitif mulai {format.day(from)}. Tetapkan kepala baru, atau Plt./Plh.
      </Trans>
    </Text>
  );
};

const Beside = ({ found }: Readonly<{ found: PostConsequences }>) => {
  const { _ } = useLinguiCore();
  if (found.beside.length === 0) return null;
  const posts = found.beside.map(({ kind, position }) => `${_(postKindWords[kind])}: ${position}`).join('; ');
  return (
    <Text size="sm">
      <Trans>Jabatan lain tetap berjalan sampai diakhiri sendiri: {posts}.</Trans>
    </Text>
  );
};

const MOST_NAMED = 10;

type BelowProps = Readonly<{ found: PostConsequences; from: string; goesOn: boolean }>;

/** Whose superior the person is on that day: they need another one, or keep this one. */
const Below = ({ found: { below, employeeId }, from, goesOn }: BelowProps) => {
  const format = useFormat();
  if (below.length === 0) return null;
  const [count, day] = [format.number(below.length), format.day(from)];
  const more = below.length - MOST_NAMED;
  return (
    <div data-testid="people-below">
      <Text size="sm" fw={600}>
        {goesOn ? (
          <Trans>
            {count} pegawai tetap beratasan <NameOf id={employeeId} /> mulai {day}. Ganti atasannya bila perlu:
          </Trans>
        ) : (
          <Trans>
            {count} pegawai beratasan <NameOf id={employeeId} /> dan perlu atasan lain mulai {day}:
          </Trans>
        )}
      </Text>
      <ul className="plain-list">
        {below.slice(0, MOST_NAMED).map((one) => (
          <li key={one.assignmentId}>
            <Anchor component={Link} to={`/people/${one.employeeId}`} size="sm" display="inline-block" py={4}>
              <NameOf id={one.employeeId} />
            </Anchor>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text size="sm">
          <Trans>dan {format.number(more)} pegawai lain</Trans>
        </Text>
      )}
    </div>
  );
};
