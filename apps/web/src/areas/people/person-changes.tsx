import { Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { personChanges, type PersonChange } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { employmentWords, numberWords } from '../../display/post-words';

/** What was said of somebody since they were registered, with the reason. */
export const PersonChanges = ({ employeeId }: Readonly<{ employeeId: string }>) => (
  <Card title={<Trans>Perubahan nama, status, dan nomor</Trans>} testId="person-changes">
    <Loaded query={useQuery(personChanges(employeeId))} lines={2}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote title={<Trans>Belum ada perubahan sejak didaftarkan</Trans>} />
        ) : (
          <ul className="rows">
            {items.map((change) => (
              <Change key={`${change.kind} ${change.at}`} change={change} />
            ))}
          </ul>
        )
      }
    </Loaded>
  </Card>
);

const isNumber = (kind: PersonChange['kind']): kind is keyof typeof numberWords => kind in numberWords;

const Change = ({ change }: Readonly<{ change: PersonChange }>) => {
  const { _ } = useLinguiCore();
  const format = useFormat();
  const said = (value: string): string => {
    const word = Object.entries(employmentWords).find(([kind]) => kind === value)?.[1];
    return change.kind === 'employment' && word ? _(word) : value;
  };
  return (
    <li data-testid="person-change">
      <Text className="breakable" fw={600}>
        {isNumber(change.kind) && `${_(numberWords[change.kind])}: `}
        {change.was !== '' && `${said(change.was)} → `}
        {said(change.becomes)}
      </Text>
      <Text size="sm">
        {isNumber(change.kind) ? (
          <Trans>Dicatat {format.instant(change.at)}</Trans>
        ) : (
          <Trans>
            Berlaku sejak {format.day(change.from)}, dicatat {format.instant(change.at)}
          </Trans>
        )}
      </Text>
      {change.reason !== undefined && <Text size="sm">“{change.reason}”</Text>}
    </li>
  );
};
