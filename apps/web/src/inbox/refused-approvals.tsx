import { Alert } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { Problem } from '../api/problem';
import type { ApprovalAnswer } from '../api/reporting';
import { adviceOn } from '../display/problem-words';
import { NameOf } from '../shell/name-of';

type Refused = Extract<ApprovalAnswer, { approved: false }>;

/** Of many approvals in one tap, those that were refused, whose and why. */
export const RefusedApprovals = ({ answers }: Readonly<{ answers: readonly ApprovalAnswer[] }>) => {
  const { t } = useMacro();
  const { _ } = useLingui();
  const refused = answers.filter((answer): answer is Refused => !answer.approved);
  if (refused.length === 0) return null;
  const why = ({ problem }: Refused) => _(adviceOn(new Problem({ ...problem, errors: [], facts: {} })).title);
  return (
    <Alert
      color="yellow"
      variant="light"
      role="alert"
      title={t`${refused.length} laporan tidak disetujui`}
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
