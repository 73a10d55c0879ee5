import { Alert } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { Problem } from '../../api/problem';
import type { ApprovalAnswer } from '../../api/reporting';
import { adviceOn } from '../../display/problem-words';
import { useRefusalBook } from '../../display/use-refusal-book';
import { NameOf } from '../../shell/name-of';

type Refused = Extract<ApprovalAnswer, { approved: false }>;

type RefusedApprovalsProps = Readonly<{ answers: readonly ApprovalAnswer[]; onDismiss: () => void }>;

/** Of many approvals in one tap, those that were refused, whose and why. They are gone from the queue, so this stays until it is dismissed. */
export const RefusedApprovals = ({ answers, onDismiss }: RefusedApprovalsProps) => {
  const { t } = useMacro();
  const { _ } = useLingui();
  const refused = answers.filter((answer): answer is Refused => !answer.approved);
  const note = useRef<HTMLDivElement>(null);
  const book = useRefusalBook(refused.length > 0);
  useEffect(() => note.current?.scrollIntoView({ block: 'nearest' }), [answers]);
  if (refused.length === 0) return null;
  const why = ({ problem }: Refused) => _(adviceOn(new Problem({ ...problem, errors: [], facts: {} }), book).title);
  return (
    <Alert
      ref={note}
      color="yellow"
      variant="light"
      role="alert"
      title={t`${refused.length} laporan tidak disetujui`}
      withCloseButton
      closeButtonLabel={t`Tutup catatan`}
      onClose={onDismiss}
      c="dark.8"
      data-testid="refused-approvals"
    >
      <ul className="plain-list">
        {refused.map((answer) => (
          <li key={answer.activityId}>
            <NameOf id={answer.employeeId} />: {why(answer)}
          </li>
        ))}
      </ul>
    </Alert>
  );
};
