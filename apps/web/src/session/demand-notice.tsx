import { Button, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../display/use-format';

/** Until when whoever reads this has to set up a second factor. */
export const DemandNotice = ({ dueOn }: Readonly<{ dueOn: string }>) => {
  const format = useFormat();
  return (
    <Group className="notice" role="status" justify="space-between" mb="md" data-testid="second-factor-demand">
      <Text size="sm" flex="1 1 16rem">
        <Trans>
          Instansi Anda mewajibkan aplikasi autentikator. Pasang sebelum {format.day(dueOn)}; mulai hari itu tidak ada
          yang dapat dikerjakan tanpanya.
        </Trans>
      </Text>
      <Button component={Link} to="/me" variant="default">
        <Trans>Pasang sekarang</Trans>
      </Button>
    </Group>
  );
};
