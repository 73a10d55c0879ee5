import { Button, Group, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Delegation } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { delegationReasonWords, delegationStatusWords } from '../../display/words';
import { NameOf } from '../../shell/name-of';
import { StatusChip } from '../../shell/status-chip';
import { EndDelegationDialog } from './end-delegation-dialog';

type DelegationRowProps = Readonly<{ delegation: Delegation; mayEnd: boolean }>;

/** Who stands in for whom, from when to when; what is running or coming may be ended by whoever granted it. */
export const DelegationRow = ({ delegation, mayEnd }: DelegationRowProps) => {
  const { employeeId, substituteId, startsOn, endsOn, grantedUntil, status } = delegation;
  const format = useFormat();
  const [isEnding, setEnding] = useState(false);
  const isOpen = status === 'running' || status === 'coming';
  const last = status === 'withdrawn' ? grantedUntil : endsOn;
  return (
    <li data-testid="delegation">
      <Stack gap={4}>
        <Group justify="space-between" gap="xs">
          <Text fw={600}>
            <Trans>
              <NameOf id={employeeId} /> digantikan oleh <NameOf id={substituteId} />
            </Trans>
          </Text>
          <StatusChip word={delegationStatusWords[status]} />
        </Group>
        <Text size="sm">
          {startsOn === last ? format.day(startsOn) : `${format.day(startsOn)} – ${format.day(last)}`}
        </Text>
        <Why delegation={delegation} />
        {mayEnd && isOpen && (
          <Button variant="default" w="fit-content" onClick={() => setEnding(true)} data-testid="end-delegation">
            {status === 'coming' ? <Trans>Batalkan</Trans> : <Trans>Akhiri lebih awal</Trans>}
          </Button>
        )}
      </Stack>
      {isEnding && <EndDelegationDialog delegation={delegation} onClose={() => setEnding(false)} />}
    </li>
  );
};

/** Nothing of it for the substitute: that is told only who is away. */
const Why = ({
  delegation: { status, endsOn, grantedUntil, reason, note, letterNumber, endNote },
}: Readonly<{ delegation: Delegation }>) => {
  const { _ } = useLinguiCore();
  const format = useFormat();
  return (
    <>
      {reason && (
        <Text size="sm">
          {_(delegationReasonWords[reason])}
          {note && `: ${note}`}
        </Text>
      )}
      {letterNumber && (
        <Text size="sm">
          <Trans>Surat {letterNumber}</Trans>
        </Text>
      )}
      {status !== 'withdrawn' && endsOn < grantedUntil && (
        <Text size="sm">
          <Trans>Semula sampai {format.day(grantedUntil)}</Trans>
        </Text>
      )}
      {endNote && <Text size="sm">“{endNote}”</Text>}
    </>
  );
};
