import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Page } from '../../api/http';
import { returnSkp } from '../../api/generated/planning.limits';
import { skp, type Skp, type WaitingSkp } from '../../api/planning';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { ResultList } from './result-list';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { FailureNote } from '../../shell/failure-note';
import { Loaded } from '../../shell/loaded';
import { NameOf } from '../../shell/name-of';
import { ReturnDialog, useReturnForm } from '../../forms/return-dialog';

export const WaitingPlans = ({ query }: Readonly<{ query: UseQueryResult<Page<WaitingSkp>> }>) => (
  <Card title={<Trans>Rencana (SKP) yang menunggu</Trans>} testId="waiting-plans">
    <Loaded query={query} lines={5}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote title={<Trans>Tidak ada SKP yang menunggu</Trans>}>
            <Trans>SKP yang diajukan bawahan Anda akan tampil di sini.</Trans>
          </EmptyNote>
        ) : (
          <ul className="rows">
            {items.map((waiting) => (
              <WaitingPlan key={waiting.skpId} waiting={waiting} />
            ))}
          </ul>
        )
      }
    </Loaded>
  </Card>
);

const WaitingPlan = ({ waiting }: Readonly<{ waiting: WaitingSkp }>) => {
  const { t } = useLingui();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  return (
    <li data-testid="waiting-plan">
      <Group justify="space-between">
        <Stack gap={0}>
          <Text fw={600}>
            <NameOf id={waiting.employeeId} />
          </Text>
          <Text size="sm" c="dark.3">
            {t`SKP ${waiting.year}`} · {format.instant(waiting.submittedAt)}
          </Text>
        </Stack>
        <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} data-testid="open-plan">
          {isOpen ? <Trans>Tutup</Trans> : <Trans>Baca</Trans>}
        </Button>
      </Group>
      {isOpen && <PlanToDecide skpId={waiting.skpId} />}
    </li>
  );
};

const PlanToDecide = ({ skpId }: Readonly<{ skpId: string }>) => {
  const plan = useQuery(skp(skpId));
  return (
    <Stack mt="sm">
      <Loaded query={plan} lines={6}>
        {(known) => (
          <>
            <ResultList results={known.results} />
            <Decision plan={known} />
          </>
        )}
      </Loaded>
    </Stack>
  );
};

/** Approves the version that was read: if it changed meanwhile, the service says so instead of approving something unread. */
const Decision = ({ plan: { skpId, version } }: Readonly<{ plan: Skp }>) => {
  const { t } = useLingui();
  const [isReturning, setReturning] = useState(false);
  const approving = useCommand('POST planning/skps/{id}/approval', {
    refreshes: ['planning'],
    onDone: () => notifications.show({ color: 'green', message: t`SKP disetujui.` }),
  });
  const form = useReturnForm(skpId, returnSkp.note);
  const returning = useCommand('POST planning/skps/{id}/return', {
    refreshes: ['planning'],
    draft: form.draft.form,
    onDone: form.sent,
  });
  return (
    <>
      {approving.error && <FailureNote error={approving.error} />}
      <Group grow>
        <Button variant="default" onClick={() => setReturning(true)} data-testid="return-plan">
          <Trans>Kembalikan</Trans>
        </Button>
        <Button
          loading={approving.isPending}
          onClick={() => approving.mutate({ params: { id: skpId }, ifMatch: version })}
          data-testid="approve-plan"
        >
          <Trans>Setujui</Trans>
        </Button>
      </Group>
      {isReturning && (
        <ReturnDialog
          title={t`Kembalikan SKP`}
          reasons={[t`Target belum terukur`, t`Belum mendukung hasil kerja pimpinan`, t`Indikator belum jelas`]}
          form={form}
          sending={returning}
          onSend={(note) => returning.mutate({ params: { id: skpId }, body: { note } })}
          onClose={() => setReturning(false)}
        />
      )}
    </>
  );
};
