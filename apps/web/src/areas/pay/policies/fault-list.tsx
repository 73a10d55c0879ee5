import { Alert } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { FieldFault } from '../../../api/problem';
import { faultWords } from '../../../display/field-words';
import { useFormat } from '../../../display/use-format';
import type { Fault } from '../../../forms/rules';
import { packFields } from './pack-fields';
import { fieldWord, sectionWords } from './pack-words';

type FaultListProps = Readonly<{
  /** What the form sees itself. */
  faults: Readonly<Partial<Record<string, Fault>>>;
  /** What the service says. */
  against: readonly FieldFault[];
}>;

/** Everything that is wrong, beside the button: the form is longer than a screen, and its faults stand at their fields. */
export const FaultList = ({ faults, against }: FaultListProps) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const format = useFormat();
  const own = Object.entries(faults).flatMap(([field, fault]) => {
    const words = fault && faultWords({ field, problem: fault.code, ...fault }, format.number);
    return words ? [{ field, problem: _(words) }] : [];
  });
  const all = own.length > 0 ? own : against;
  if (all.length === 0) return null;
  const labelOf = (name: string): string => {
    const section = packFields.find((field) => field.name === name)?.section;
    const label = _(fieldWord(name));
    return section ? `${_(sectionWords[section].title)} › ${label}` : label;
  };
  return (
    <Alert color="red" variant="light" title={t`Perlu diperbaiki`} c="dark.8" data-testid="policy-faults">
      <ul className="plain-list">
        {all.map(({ field, problem }) => (
          <li key={field}>
            <Trans>
              <strong>{labelOf(field)}</strong>: {problem}
            </Trans>
          </li>
        ))}
      </ul>
    </Alert>
  );
};
