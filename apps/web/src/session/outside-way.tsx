import { Button, Divider } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { departOutside, outsideWayQuery } from '../api/session';
import { FailureNote } from '../shell/failure-note';

/** The way in through the city's own provider, where one is configured; the password stays beside it. */
export const OutsideWay = () => {
  const { t } = useLingui();
  const { data } = useQuery(outsideWayQuery);
  const leaving = useMutation({
    mutationFn: () => departOutside('sign-in'),
    retry: false,
    onSuccess: (address) => location.assign(address),
  });
  if (data?.label === undefined) return null;
  const { label } = data;
  return (
    <>
      <Divider label={t`atau`} labelPosition="center" />
      <Button
        variant="default"
        size="lg"
        h="auto"
        mih={50}
        styles={{ label: { whiteSpace: 'normal', lineHeight: 1.4 } }}
        loading={leaving.isPending || leaving.isSuccess}
        onClick={() => leaving.mutate()}
        data-testid="sign-in-outside"
      >
        <Trans>Masuk dengan {label}</Trans>
      </Button>
      {leaving.error && <FailureNote error={leaving.error} />}
    </>
  );
};
