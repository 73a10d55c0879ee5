import { Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { SuperiorReport } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { NameOf } from '../../shell/name-of';
import { changedWords } from './superior-report-words';

type FactsProps = Readonly<{ report: SuperiorReport }>;

/** What was asked for, and why. */
export const Wanted = ({ report: { from, superiorId, reason } }: FactsProps) => {
  const format = useFormat();
  const day = format.day(from);
  return (
    <>
      <Text size="sm" data-testid="wanted">
        {superiorId === undefined ? (
          <Trans>Seharusnya orang lain sejak {day}; belum diketahui siapa.</Trans>
        ) : (
          <Trans>
            Seharusnya{' '}
            <strong>
              <NameOf id={superiorId} />
            </strong>{' '}
            sejak {day}
          </Trans>
        )}
      </Text>
      {reason !== undefined && (
        <Text size="sm" className="breakable">
          “{reason}”
        </Text>
      )}
    </>
  );
};

/** How it ended, by whom and why; nothing while it is open. */
export const Outcome = ({ report }: FactsProps) => {
  const { _ } = useLingui();
  const format = useFormat();
  const { correctedId, correctedFrom, decisionReason, closedFor, decidedBy, endedAt } = report;
  return (
    <>
      {correctedId !== undefined && correctedFrom !== undefined && (
        <Text size="sm" fw={600}>
          <Trans>
            Atasan sekarang <NameOf id={correctedId} /> sejak {format.day(correctedFrom)}
          </Trans>
        </Text>
      )}
      {closedFor !== undefined && <Text size="sm">{_(changedWords[closedFor])}</Text>}
      {decisionReason !== undefined && (
        <Text size="sm" className="breakable" data-testid="decision-reason">
          <Trans>Alasan keputusan: {decisionReason}</Trans>
        </Text>
      )}
      {decidedBy !== undefined && endedAt !== undefined && (
        <Text size="sm" c="dark.3">
          <Trans>
            Diputuskan {decidedBy}, {format.instant(endedAt)}
          </Trans>
        </Text>
      )}
    </>
  );
};
