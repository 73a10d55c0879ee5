import { Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { outages, type Outage } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { OutageDialog } from './outage-dialog';
import { OutageSpan } from '../../shell/outage-span';
import { ReasonDialog } from '../../forms/reason-dialog';

type OutagesProps = Readonly<{ year: number; mayChange: boolean }>;

/** When people could not work in the system; a deadline on such a day moves by itself. */
export const OutagesCard = ({ year, mayChange }: OutagesProps) => {
  const query = useQuery(outages(year));
  const [isAdding, setAdding] = useState(false);
  return (
    <Card title={<Trans>Gangguan sistem</Trans>} testId="outages">
      <Text size="sm">
        <Trans>
          Batas waktu pada hari dengan gangguan satu jam atau lebih pindah sendiri ke hari kerja berikutnya yang bebas
          gangguan.
        </Trans>
      </Text>
      {mayChange && (
        <Button w="fit-content" onClick={() => setAdding(true)} data-testid="add-outage">
          <Trans>Catat gangguan</Trans>
        </Button>
      )}
      <Loaded query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote title={<Trans>Tidak ada gangguan tahun {year}</Trans>} />
          ) : (
            <ul className="rows">
              {items.map((outage) => (
                <OutageRow key={outage.outageId} outage={outage} mayChange={mayChange} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {isAdding && <OutageDialog onClose={() => setAdding(false)} />}
    </Card>
  );
};

const OutageRow = ({ outage, mayChange }: Readonly<{ outage: Outage; mayChange: boolean }>) => {
  const { t } = useLingui();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const withdrawing = useCommand('POST identity/outages/{id}/withdrawal', {
    refreshes: ['identity', 'planning'],
    draft: `withdraw-outage:${outage.outageId}`,
    onDone: () => setWithdrawing(false),
  });
  return (
    <li data-testid="outage">
      <Stack gap={4}>
        <OutageSpan outage={outage} />
        {mayChange && (
          <Button variant="default" w="fit-content" onClick={() => setWithdrawing(true)} data-testid="withdraw-outage">
            <Trans>Batalkan</Trans>
          </Button>
        )}
      </Stack>
      {isWithdrawing && (
        <ReasonDialog
          form={`withdraw-outage:${outage.outageId}`}
          title={t`Batalkan catatan gangguan?`}
          consequence={<Trans>Batas waktu yang pindah karenanya kembali ke hari semula. Alasan tetap tercatat.</Trans>}
          action={<Trans>Batalkan catatan</Trans>}
          sending={withdrawing}
          onSend={(reason) => withdrawing.mutate({ params: { id: outage.outageId }, body: { reason } })}
          onClose={() => setWithdrawing(false)}
          testId="send-outage-withdrawal"
        />
      )}
    </li>
  );
};
