import { Group, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Post } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { NameOf } from '../../shell/name-of';
import { StatusChip } from '../../shell/status-chip';
import { dutyWords, endCauseWords, postKindWords, postStateWords } from '../../display/post-words';

type ActionsOf = (post: Post) => ReactNode;
type ListProps = Readonly<{ posts: readonly Post[]; actionsOf: ActionsOf }>;

/** What holds today, what is planned, what has ended and why, and what was withdrawn. */
export const PostList = ({ posts, actionsOf }: ListProps) => {
  const inState = (...states: readonly Post['state'][]) => posts.filter(({ state }) => states.includes(state));
  const part = { actionsOf };
  return (
    <>
      <Part {...part} title={<Trans>Jabatan saat ini</Trans>} posts={inState('held')} testId="posts-held">
        <EmptyNote title={<Trans>Tidak memegang jabatan hari ini</Trans>} />
      </Part>
      <Part {...part} title={<Trans>Direncanakan</Trans>} posts={inState('planned')} testId="posts-planned" />
      <Part {...part} title={<Trans>Riwayat</Trans>} posts={inState('ended', 'withdrawn')} testId="posts-ended" />
    </>
  );
};

type PartProps = ListProps & Readonly<{ title: ReactNode; testId: string; children?: ReactNode }>;

const Part = ({ title, posts, actionsOf, testId, children }: PartProps) => {
  if (posts.length === 0 && children === undefined) return null;
  return (
    <Card title={title} testId={testId}>
      {posts.length === 0 ? (
        children
      ) : (
        <ul className="rows">
          {posts.map((post) => (
            <li key={post.assignmentId} data-testid="post">
              <PostLine post={post} />
              {actionsOf(post)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

const PostLine = ({ post }: Readonly<{ post: Post }>) => {
  const { _ } = useLinguiCore();
  const { position, unitName, jobClass, golongan, kind, duty, state, letter } = post;
  return (
    <Stack gap={4}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={600} className="breakable">
          {position}
        </Text>
        <StatusChip word={postStateWords[state]} />
      </Group>
      <Text size="sm">
        {unitName} · {_(postKindWords[kind])} · {_(dutyWords[duty])} ·{' '}
        <Trans>
          kelas {jobClass}, golongan {golongan}
        </Trans>
      </Text>
      {letter !== undefined && (
        <Text size="sm">
          <Trans>Surat tugas: {letter}</Trans>
        </Text>
      )}
      <Days post={post} />
      <Superiors post={post} />
      <Why post={post} />
    </Stack>
  );
};

const Days = ({ post: { startsOn, endsOn } }: Readonly<{ post: Post }>) => {
  const format = useFormat();
  return (
    <Text size="sm" data-testid="post-days">
      {endsOn === undefined ? (
        <Trans>Sejak {format.day(startsOn)}</Trans>
      ) : (
        <Trans>
          {format.day(startsOn)} sampai {format.day(endsOn)}
        </Trans>
      )}
    </Text>
  );
};

/** The same superior said again is no change for whoever reads it. */
const changes = (superiors: Post['superiors']): Post['superiors'] =>
  superiors.filter(({ superiorId }, nth) => nth === 0 || superiorId !== superiors[nth - 1]?.superiorId);

const Superiors = ({ post: { superiors } }: Readonly<{ post: Post }>) => {
  const format = useFormat();
  return (
    <ul className="plain-list" data-testid="post-superiors">
      {changes(superiors).map(({ from, superiorId, reason }) => (
        <li key={from}>
          <Text size="sm">
            {superiorId === undefined ? (
              <Trans>Atasan di luar instansi sejak {format.day(from)}</Trans>
            ) : (
              <Trans>
                Atasan <NameOf id={superiorId} /> sejak {format.day(from)}
              </Trans>
            )}
          </Text>
          {reason !== undefined && (
            <Text size="sm" c="dark.3" className="breakable" data-testid="superior-reason">
              <Trans>Alasan: {reason}</Trans>
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Why it ended or was withdrawn; words only for those whom the service tells them. */
const Why = ({ post: { endCause, endReason, withdrawnReason } }: Readonly<{ post: Post }>) => {
  const { _ } = useLinguiCore();
  const said = [endCause && _(endCauseWords[endCause]), endReason].filter((one) => one !== undefined).join(': ');
  return (
    <>
      {said !== '' && (
        <Text size="sm" data-testid="end-cause">
          <Trans>Sebab berakhir: {said}</Trans>
        </Text>
      )}
      {withdrawnReason !== undefined && (
        <Text size="sm">
          <Trans>Alasan dibatalkan: {withdrawnReason}</Trans>
        </Text>
      )}
    </>
  );
};
