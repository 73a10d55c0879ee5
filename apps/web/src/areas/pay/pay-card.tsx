import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { myAllowance, type Allowance } from '../../api/incentives';
import { Rupiah } from '../../display/rupiah';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Icon } from '../../shell/icon';
import { Loaded } from '../../shell/loaded';
import { Explanation } from './explanation';

type OfMonth = Readonly<{ month: string; isKnown: boolean }>;

export const PayCard = ({ month, isKnown }: OfMonth) => {
  const allowance = useQuery({ ...myAllowance(month), enabled: isKnown });
  return (
    <Loaded query={allowance} lines={4}>
      {(slip) => (slip === null ? <NotYet /> : <Slip key={slip.runId} slip={slip} />)}
    </Loaded>
  );
};

const NotYet = () => (
  <Card title={<Trans>TPP saya</Trans>} testId="pay-card">
    <EmptyNote title={<Trans>TPP bulan ini belum ditetapkan</Trans>}>
      <Trans>TPP muncul di sini setelah dihitung, diverifikasi, dan disegel oleh tiga orang yang berbeda.</Trans>
    </EmptyNote>
  </Card>
);

const Slip = ({ slip }: Readonly<{ slip: Allowance }>) => {
  const [isExplained, setExplained] = useState(false);
  return (
    <Paper component="section" data-testid="pay-card" withBorder>
      <Stack className="hero" gap={4} p={{ base: 'md', sm: 'lg' }} style={{ borderRadius: 8 }}>
        <Title order={2} fw={550} fz="sm">
          <Trans>TPP saya, bersih</Trans>
        </Title>
        <div className="big-number">
          <Rupiah amount={slip.netRupiah} testId="net" />
        </div>
        <Group gap="lg" mt={4}>
          <Figure label={<Trans>Kotor</Trans>} amount={slip.grossRupiah} testId="gross" />
          <Figure label={<Trans>Potongan</Trans>} amount={-slip.deductionRupiah} testId="deductions" />
        </Group>
        <Button
          mt="sm"
          variant="white"
          w="fit-content"
          aria-expanded={isExplained}
          onClick={() => setExplained(!isExplained)}
          rightSection={<Icon name="down" size={16} />}
          data-testid="explain"
        >
          {isExplained ? <Trans>Tutup penjelasan</Trans> : <Trans>Mengapa segini?</Trans>}
        </Button>
      </Stack>
      {isExplained && (
        <Stack p={{ base: 'md', sm: 'lg' }}>
          <Explanation slip={slip} />
          <Anchor component={Link} to="/tpp/policies" size="sm" w="fit-content" py={4} data-testid="to-policies">
            <Trans>Baca kebijakan TPP yang dipakai</Trans>
          </Anchor>
        </Stack>
      )}
    </Paper>
  );
};

const Figure = ({ label, amount, testId }: Readonly<{ label: ReactNode; amount: number; testId: string }>) => (
  <div>
    <div className="label">{label}</div>
    <Text fw={600}>
      <Rupiah amount={amount} testId={testId} />
    </Text>
  </div>
);
