import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Screen } from './screen';

/** The month in the address is none: said plainly, with the way to a month that is. */
export const WrongMonth = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <Screen title={t`Bulan ini tidak ada`}>
      <Text>
        <Trans>Tautan yang Anda buka menyebut bulan yang tidak dikenal.</Trans>
      </Text>
      <Button
        w="fit-content"
        onClick={() => void navigate({ to: '.', search: {}, replace: true })}
        data-testid="known-month"
      >
        <Trans>Buka bulan yang sedang berjalan</Trans>
      </Button>
    </Screen>
  );
};
