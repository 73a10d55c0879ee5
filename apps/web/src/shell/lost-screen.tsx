import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionQuery } from '../api/session';
import { Door } from '../session/door';
import { Frame } from './frame';
import { Screen } from './screen';

/** An address that leads nowhere: said inside the app's frame, or before the sign-in, with the way home. */
export const LostScreen = () => {
  const { t } = useLingui();
  const { data: session } = useQuery(sessionQuery);
  if (session === null)
    return (
      <Door title={t`Halaman ini tidak ada`}>
        <WayHome />
      </Door>
    );
  return (
    <Frame>
      <Screen title={t`Halaman ini tidak ada`}>
        <WayHome />
      </Screen>
    </Frame>
  );
};

const WayHome = () => (
  <>
    <Text>
      <Trans>Periksa alamatnya, atau mulai lagi dari halaman utama.</Trans>
    </Text>
    <Anchor component={Link} to="/">
      <Trans>Ke halaman utama</Trans>
    </Anchor>
  </>
);
