import { Anchor, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { myDelegations } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { useFormat } from '../../display/use-format';
import { NameOf } from '../../shell/name-of';

/** Above a queue: in whose stead it is decided and until when, who stands in for oneself, and the way to name somebody. */
export const StandingIn = () => {
  const format = useFormat();
  const { data } = useQuery(myDelegations());
  const { data: session } = useQuery(sessionQuery);
  const running = (data?.items ?? []).filter(({ status }) => status === 'running');
  return (
    <Group justify="space-between" gap="xs">
      <div>
        {running.map(({ delegationId, employeeId, substituteId, endsOn }) => (
          <Text key={delegationId} data-testid="standing-in">
            {employeeId === session?.employeeId ? (
              <Trans>
                Anda digantikan oleh{' '}
                <strong>
                  <NameOf id={substituteId} />
                </strong>{' '}
                sampai {format.day(endsOn)}
              </Trans>
            ) : (
              <Trans>
                Anda memutuskan a.n.{' '}
                <strong>
                  <NameOf id={employeeId} />
                </strong>{' '}
                sampai {format.day(endsOn)}
              </Trans>
            )}
          </Text>
        ))}
      </div>
      <Anchor component={Link} to="/delegations" data-testid="to-delegations">
        <Trans>Cuti atau dinas luar? Pilih pengganti</Trans>
      </Anchor>
    </Group>
  );
};
