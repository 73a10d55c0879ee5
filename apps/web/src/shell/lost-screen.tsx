import { Anchor } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { EmptyNote } from './empty-note';

export const LostScreen = () => (
  <EmptyNote title={<Trans>Halaman ini tidak ada</Trans>}>
    <Anchor component={Link} to="/">
      <Trans>Kembali ke beranda</Trans>
    </Anchor>
  </EmptyNote>
);
