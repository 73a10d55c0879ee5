import { Alert, Button, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Problem } from '../api/problem';
import { adviceOn } from '../display/problem-words';
import { Icon } from './icon';

type Failure = Readonly<{ error: unknown; onRetry?: () => void }>;

/** What went wrong, what to do, and what to quote; announced to screen readers. */
export const FailureNote = ({ error, onRetry }: Failure) => {
  const { _ } = useLingui();
  const { title, advice } = adviceOn(error);
  return (
    <Alert
      color="red"
      variant="light"
      icon={<Icon name="warning" />}
      title={_(title)}
      role="alert"
      data-testid="failure"
      c="dark.8"
    >
      <Stack gap="xs">
        <Text size="sm">{_(advice)}</Text>
        {error instanceof Problem && <Facts problem={error} />}
        {onRetry && (
          <Button variant="default" onClick={onRetry} w="fit-content">
            <Trans>Coba lagi</Trans>
          </Button>
        )}
      </Stack>
    </Alert>
  );
};

const Facts = ({ problem }: Readonly<{ problem: Problem }>) => (
  <>
    {problem.errors.length > 0 && (
      <ul className="plain-list">
        {problem.errors.map(({ field, problem: fault, expected }) => (
          <li key={`${field} ${fault}`}>
            <strong>{field}</strong>: {fault}
            {expected === undefined ? '' : ` (${expected})`}
          </li>
        ))}
      </ul>
    )}
    {problem.status > 0 && (
      <Text size="xs" c="dark.3">
        {problem.detail ?? problem.title} · {problem.code}
        {problem.trace === undefined ? '' : ` · ${problem.trace}`}
      </Text>
    )}
  </>
);
