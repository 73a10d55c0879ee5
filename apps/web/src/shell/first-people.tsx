import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '../display/use-format';
import { NameOf } from './name-of';

type FirstPeopleProps = Readonly<{ ids: readonly string[]; most: number; testId?: string }>;

/** So many of some people by name, and how many more there are. */
export const FirstPeople = ({ ids, most, testId }: FirstPeopleProps) => {
  const format = useFormat();
  const more = ids.length - most;
  return (
    <>
      <ul className="plain-list" data-testid={testId}>
        {ids.slice(0, most).map((id) => (
          <li key={id}>
            <NameOf id={id} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text size="sm">
          <Trans>dan {format.number(more)} pegawai lain</Trans>
        </Text>
      )}
    </>
  );
};
