import { Button, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { personWith } from '../../api/directory';
import type { PersonPosts, Post, SuperiorReport } from '../../api/identity';
import { today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { NameOf } from '../../shell/name-of';
import { ReportSuperiorDialog } from './report-superior';

type CardProps = Readonly<{ person: PersonPosts; reports: readonly SuperiorReport[] }>;

/** Who decides about oneself in each post that is held or planned, since when and why, and the way to say that it is wrong. */
export const OwnSuperiorCard = ({ person: { employeeId, posts }, reports }: CardProps) => {
  const current = [
    ...posts.filter(({ state }) => state === 'held'),
    ...posts.filter(({ state }) => state === 'planned'),
  ];
  return (
    <Card title={<Trans>Atasan saya</Trans>} testId="own-superior">
      {current.length === 0 ? (
        <EmptyNote title={<Trans>Tidak memegang jabatan hari ini</Trans>}>
          <Trans>Minta admin instansi mencatat jabatan Anda.</Trans>
        </EmptyNote>
      ) : (
        <ul className="rows">
          {current.map((post) => (
            <li key={post.assignmentId} data-testid="own-superior-of-post">
              <SuperiorOfPost
                employeeId={employeeId}
                post={post}
                isNamed={current.length > 1}
                hasOpen={reports.some(
                  ({ assignmentId, state }) => assignmentId === post.assignmentId && state === 'open',
                )}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

/** In force today; of a planned post from its first day on. */
const superiorNow = ({ superiors }: Post): Post['superiors'][number] | undefined => {
  const day = today();
  const at = superiors.findLastIndex(({ from }) => from <= day);
  const found = superiors[Math.max(at, 0)];
  // The same one said again is no change: since when is told by the first of them, and why by the change.
  const since = superiors.findLastIndex(
    ({ superiorId }, nth) => nth < Math.max(at, 0) && superiorId !== found?.superiorId,
  );
  return superiors[since + 1] ?? found;
};

type OfPostProps = Readonly<{ employeeId: string; post: Post; isNamed: boolean; hasOpen: boolean }>;

const SuperiorOfPost = ({ employeeId, post, isNamed, hasOpen }: OfPostProps) => {
  const [isReporting, setReporting] = useState(false);
  const format = useFormat();
  const superior = superiorNow(post);
  return (
    <Stack gap={4}>
      {isNamed && (
        <Text size="sm" c="dark.3" className="breakable">
          {post.position} · {post.unitName}
          {post.state === 'planned' && (
            <>
              {' · '}
              <Trans>Direncanakan mulai {format.day(post.startsOn)}</Trans>
            </>
          )}
        </Text>
      )}
      <Superior superior={superior} />
      {hasOpen ? (
        <Text size="sm">
          <Trans>Permintaan perbaikan Anda menunggu keputusan admin.</Trans>
        </Text>
      ) : (
        <Button
          w="fit-content"
          mt="xs"
          variant="default"
          onClick={() => setReporting(true)}
          data-testid="report-superior"
        >
          <Trans>Atasan yang tercatat keliru</Trans>
        </Button>
      )}
      {isReporting && <ReportSuperiorDialog employeeId={employeeId} post={post} onClose={() => setReporting(false)} />}
    </Stack>
  );
};

const Superior = ({ superior }: Readonly<{ superior: Post['superiors'][number] | undefined }>) => {
  const format = useFormat();
  return (
    <>
      {superior?.superiorId === undefined ? (
        <Text fw={600}>
          <Trans>Atasan di luar instansi</Trans>
        </Text>
      ) : (
        <Named id={superior.superiorId} />
      )}
      {superior && (
        <Text size="sm">
          <Trans>Sejak {format.day(superior.from)}</Trans>
        </Text>
      )}
      {superior?.reason !== undefined && (
        <Text size="sm" className="breakable" data-testid="own-superior-reason">
          <Trans>Alasan pergantian terakhir: {superior.reason}</Trans>
        </Text>
      )}
    </>
  );
};

const Named = ({ id }: Readonly<{ id: string }>) => {
  const { data } = useQuery(personWith(id));
  return (
    <div>
      <Text fw={600} className="breakable" data-testid="own-superior-name">
        <NameOf id={id} />
      </Text>
      {data?.position && <Text size="sm">{data.position}</Text>}
    </div>
  );
};
