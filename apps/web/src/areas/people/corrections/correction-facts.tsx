import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Correction } from '../../../api/identity';
import { useFormat } from '../../../display/use-format';

type FactsProps = Readonly<{ correction: Correction }>;

/** What would be right, and why. */
export const Asked = ({ correction: { right, reason, askedAt } }: FactsProps) => {
  const format = useFormat();
  return (
    <>
      {right !== undefined && (
        <Text size="sm" className="breakable" data-testid="correction-right">
          <Trans>
            Seharusnya: <strong>{right}</strong>
          </Trans>
        </Text>
      )}
      {reason !== undefined && (
        <Text size="sm" className="breakable">
          “{reason}”
        </Text>
      )}
      <Text size="sm" c="dark.3">
        <Trans>Diminta {format.instant(askedAt)}</Trans>
      </Text>
    </>
  );
};

/** How it ended, by whom and why; nothing while it is open. */
export const Decided = ({ correction: { answer, decidedBy, endedAt } }: FactsProps) => {
  const format = useFormat();
  return (
    <>
      {answer !== undefined && (
        <Text size="sm" className="breakable" data-testid="correction-answer">
          <Trans>Jawaban: {answer}</Trans>
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
