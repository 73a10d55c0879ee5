import { Anchor, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { isOwnPack, policyPacks, type PolicyPack } from '../../../api/incentives';
import { sessionQuery } from '../../../api/session';
import { useFormat } from '../../../display/use-format';
import { Card } from '../../../shell/card';
import { EmptyNote } from '../../../shell/empty-note';
import { Loaded } from '../../../shell/loaded';
import { NameOf } from '../../../shell/name-of';
import { Screen } from '../../../shell/screen';
import { StatusChip } from '../../../shell/status-chip';
import { DownloadPack } from './download-pack';
import { PackCautions } from './pack-cautions';
import { PackChanges } from './pack-changes';
import { AdoptedBy, ExampleNote, Holding, UsedBy } from './pack-holding';
import { PackInWords } from './pack-in-words';
import type { Pack } from './pack-values';
import { packStateWords } from './pack-words';
import { WithdrawDialog } from './withdraw-dialog';

/** One policy: when it holds, who adopted it, all its values in words, and what it changed. */
export const PolicyScreen = () => {
  const { packId } = useParams({ strict: false });
  const query = useQuery(policyPacks());
  return (
    <Loaded query={query} lines={8}>
      {({ items }) => {
        const pack = items.find((one) => one.packId === packId);
        return pack ? <Shown key={pack.packId} pack={pack} all={items} /> : <Unknown />;
      }}
    </Loaded>
  );
};

const Unknown = () => (
  <Screen>
    <EmptyNote title={<Trans>Kebijakan TPP ini tidak ditemukan</Trans>}>
      <Anchor component={Link} to="/tpp/policies">
        <Trans>Buka dari daftar kebijakan TPP</Trans>
      </Anchor>
    </EmptyNote>
  </Screen>
);

type ShownProps = Readonly<{ pack: PolicyPack; all: readonly PolicyPack[] }>;

const Shown = ({ pack, all }: ShownProps) => {
  const { t } = useLingui();
  return (
    <Screen title={t`Kebijakan TPP ${pack.packId}`} aside={<StatusChip word={packStateWords[pack.state]} />}>
      <Card title={pack.legalBasis} testId="policy-facts">
        <ExampleNote pack={pack} />
        <Fact label={<Trans>Masa berlaku</Trans>}>
          <Holding pack={pack} />
        </Fact>
        <Fact label={<Trans>Ditetapkan oleh</Trans>}>
          <AdoptedBy pack={pack} />
        </Fact>
        <Fact label={<Trans>Dipakai untuk</Trans>}>
          <UsedBy pack={pack} />
        </Fact>
        {pack.withdrawnAt !== null && <Withdrawn pack={pack} />}
        <PackCautions cautions={pack.cautions} />
        <Actions pack={pack} />
      </Card>
      <Comparison pack={pack} all={all} />
      <PackInWords pack={pack.pack} />
    </Screen>
  );
};

const Fact = ({ label, children }: Readonly<{ label: ReactNode; children: ReactNode }>) => (
  <Text size="sm">
    {label}: <strong>{children}</strong>
  </Text>
);

const Withdrawn = ({ pack: { withdrawnBy, withdrawnAt, withdrawalReason } }: Pick<ShownProps, 'pack'>) => {
  const format = useFormat();
  return (
    <div className="returned" data-testid="withdrawn">
      <Trans>
        Ditarik oleh <NameOf id={withdrawnBy ?? ''} />, {format.instant(withdrawnAt ?? '')}
      </Trans>
      : {withdrawalReason}
    </div>
  );
};

/** Only what has not begun can be taken back; the service knows whether a run was opened with it. */
const Actions = ({ pack }: Pick<ShownProps, 'pack'>) => {
  const { data: session } = useQuery(sessionQuery);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const mayWithdraw =
    (session?.roles.includes('payroll-officer') ?? false) &&
    isOwnPack(pack) &&
    pack.state === 'coming' &&
    pack.usedBy.length === 0;
  return (
    <Group>
      <DownloadPack pack={pack.pack as Pack} />
      {mayWithdraw && (
        <Button variant="default" onClick={() => setWithdrawing(true)} data-testid="withdraw-policy">
          <Trans>Tarik kebijakan ini</Trans>
        </Button>
      )}
      {isWithdrawing && <WithdrawDialog pack={pack} onClose={() => setWithdrawing(false)} />}
    </Group>
  );
};

/** Begins with the pack whose place this one takes. */
const Comparison = ({ pack, all }: ShownProps) => {
  const { t } = useLingui();
  const others = all.filter(({ packId }) => packId !== pack.packId);
  const [before] = others
    .filter(({ state, validFrom }) => state !== 'withdrawn' && validFrom <= pack.validFrom)
    .sort((one, other) => other.validFrom.localeCompare(one.validFrom));
  const [picked, pick] = useState(before?.packId ?? '');
  const other = others.find(({ packId }) => packId === picked);
  if (others.length === 0) return null;
  return (
    <Card title={<Trans>Perubahan</Trans>} testId="policy-comparison">
      <Stack>
        <NativeSelect
          label={t`Dibandingkan dengan`}
          name="compare"
          value={picked}
          onChange={(event) => pick(event.currentTarget.value)}
          maw={420}
        >
          <option value="">{t`Tidak dibandingkan`}</option>
          {others.map(({ packId }) => (
            <option key={packId} value={packId}>
              {packId}
            </option>
          ))}
        </NativeSelect>
        {other && <PackChanges before={other.pack} after={pack.pack} />}
      </Stack>
    </Card>
  );
};
