import { Alert } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import type { PackCaution } from '../../../api/incentives';
import { useFormat } from '../../../display/use-format';
import { cautionWord } from './pack-fault-words';

/** What a pack allows and people regret. */
export const PackCautions = ({ cautions }: Readonly<{ cautions: readonly PackCaution[] }>) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const format = useFormat();
  if (cautions.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" title={t`Yang perlu diperhatikan`} c="dark.8" data-testid="cautions">
      <ul className="plain-list">
        {cautions.map((caution) => (
          <li key={caution.code} data-testid={`caution-${caution.code}`}>
            {_(cautionWord(caution, format))}
          </li>
        ))}
      </ul>
    </Alert>
  );
};
