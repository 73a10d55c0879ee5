import { Alert, Button, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Problem, type FieldFault } from '../api/problem';
import { faultWords, fieldLabel } from '../display/field-words';
import { adviceOn, isOutdated } from '../display/problem-words';
import { useFormat } from '../display/use-format';
import { useRefusalBook } from '../display/use-refusal-book';
import { FirstPeople } from './first-people';
import { Icon } from './icon';
import { NameOf, UnitName } from './name-of';

type Failure = Readonly<{ error: unknown; onRetry?: () => void }>;

/** What went wrong, what to do, and what to quote; announced to screen readers. */
export const FailureNote = ({ error, onRetry }: Failure) => {
  const { _ } = useLingui();
  const book = useRefusalBook(error instanceof Problem);
  const { title, advice } = adviceOn(error, book);
  return (
    <Alert
      color="red"
      variant="light"
      icon={<Icon name="warning" />}
      title={_(title)}
      role="alert"
      className="breakable"
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
        {!onRetry && isOutdated(error, book) && <ReloadButton />}
        {error instanceof Problem && error.status > 0 && <ForAdmins problem={error} />}
      </Stack>
    </Alert>
  );
};

const ReloadButton = () => {
  const client = useQueryClient();
  return (
    <Button variant="default" onClick={() => void client.invalidateQueries()} w="fit-content" data-testid="reload">
      <Trans>Muat ulang</Trans>
    </Button>
  );
};

/** Who was faster, where the service says so. */
const LastStep = ({ facts: { by, at } }: Pick<Problem, 'facts'>) => {
  const format = useFormat();
  if (typeof by !== 'string' || typeof at !== 'string') return null;
  return (
    <Text size="sm" data-testid="last-step">
      <Trans>
        Langkah terakhir oleh <NameOf id={by} />, {format.instant(at)}
      </Trans>
    </Text>
  );
};

/** Whom the "no" is about, where the service names them. */
const PeopleMeant = ({ facts: { employeeIds } }: Pick<Problem, 'facts'>) => {
  if (!Array.isArray(employeeIds) || employeeIds.length === 0) return null;
  return <FirstPeople ids={employeeIds.map(String)} most={MOST_NAMED} testId="people-meant" />;
};
const MOST_NAMED = 20;

/** What was to be called so. */
const NameMeant = ({ facts: { name } }: Pick<Problem, 'facts'>) =>
  typeof name === 'string' ? (
    <Text size="sm" fw={600} className="breakable" data-testid="name-meant">
      {name}
    </Text>
  ) : null;

/** Which units stand in the way, and from which day on. */
const UnitsMeant = ({ facts: { unitIds, parentUnitId, day } }: Pick<Problem, 'facts'>) => {
  const format = useFormat();
  const ids = Array.isArray(unitIds) ? unitIds.map(String) : typeof parentUnitId === 'string' ? [parentUnitId] : [];
  if (ids.length === 0) return null;
  return (
    <>
      <ul className="plain-list" data-testid="units-meant">
        {ids.slice(0, MOST_NAMED).map((id) => (
          <li key={id}>
            <UnitName id={id} />
          </li>
        ))}
      </ul>
      {typeof day === 'string' && (
        <Text size="sm">
          <Trans>Mulai {format.day(day)}</Trans>
        </Text>
      )}
    </>
  );
};

const Respondents = ({ facts: { respondents, minimum } }: Pick<Problem, 'facts'>) => {
  const format = useFormat();
  if (typeof respondents !== 'number' || typeof minimum !== 'number') return null;
  return (
    <Text size="sm">
      <Trans>
        Responden: {format.number(respondents)}, paling sedikit {format.number(minimum)}
      </Trans>
    </Text>
  );
};

/** A field by its label and its fault by its kind; what this app does not know stays as the service says it. */
const FieldNote = ({ fault }: Readonly<{ fault: FieldFault }>) => {
  const { _ } = useLingui();
  const format = useFormat();
  const { field, problem, expected } = fault;
  const label = fieldLabel(field);
  const words = faultWords(fault, format.number);
  const asSent = expected === undefined ? problem : `${problem} (${expected})`;
  return (
    <li>
      <strong>{label ? _(label) : field}</strong>: {words ? _(words) : asSent}
    </li>
  );
};

const Facts = ({ problem }: Readonly<{ problem: Problem }>) => (
  <>
    <LastStep facts={problem.facts} />
    <PeopleMeant facts={problem.facts} />
    <UnitsMeant facts={problem.facts} />
    <NameMeant facts={problem.facts} />
    <Respondents facts={problem.facts} />
    {problem.errors.length > 0 && (
      <ul className="plain-list">
        {problem.errors.map((fault) => (
          <FieldNote key={`${fault.field} ${fault.problem}`} fault={fault} />
        ))}
      </ul>
    )}
  </>
);

/** What to quote to whoever looks after the system; nobody else reads it. */
export const ForAdmins = ({ problem: { code, trace } }: Readonly<{ problem: Problem }>) => (
  <details className="more" data-testid="for-admins">
    <summary>
      <Trans>Rincian untuk admin</Trans>
    </summary>
    <Text size="xs">
      {code}
      {trace === undefined ? '' : ` · ${trace}`}
    </Text>
  </details>
);
