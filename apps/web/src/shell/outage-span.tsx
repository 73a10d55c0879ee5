import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Outage } from '../api/identity';
import { useFormat } from '../display/use-format';

/** From when to when, by the clock of the agency, and why. */
export const OutageSpan = ({ outage }: Readonly<{ outage: Outage }>) => {
  const { startsOn, startsAt, endsOn, endsAt, cause } = outage;
  const format = useFormat();
  const [first, last] = [format.day(startsOn), format.day(endsOn)];
  return (
    <>
      <Text size="sm" c="dark.3">
        {startsOn === endsOn ? (
          <>
            {first} · {startsAt}–{endsAt}
          </>
        ) : (
          <Trans>
            {first} {startsAt} sampai {last} {endsAt}
          </Trans>
        )}
      </Text>
      <Text style={{ overflowWrap: 'anywhere' }}>{cause}</Text>
    </>
  );
};
