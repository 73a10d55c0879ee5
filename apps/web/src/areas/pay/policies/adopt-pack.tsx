import { Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { policyPacks, type PackChecked, type PolicyPack } from '../../../api/incentives';
import { useCommand } from '../../../commands/use-command';
import { today } from '../../../display/calendar';
import { useFormat } from '../../../display/use-format';
import { Card } from '../../../shell/card';
import { FailureNote } from '../../../shell/failure-note';
import { tellDone } from '../../../shell/tell-done';
import { PackCautions } from './pack-cautions';
import { PackChanges } from './pack-changes';
import type { Pack } from './pack-values';

type AdoptProps = Readonly<{
  pack: Pack;
  checked: PackChecked;
  /** Its form's draft, gone once the pack is adopted. */
  draft: string;
  onAdopted: () => void;
}>;

const inForce = (packs: readonly PolicyPack[]): PolicyPack | undefined =>
  packs.find(({ state }) => state === 'in-force');

/** The last step: what follows, what is to be thought of, and what it changes of the policy in force. */
export const AdoptPack = ({ pack, checked, draft, onAdopted }: AdoptProps) => {
  const format = useFormat();
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data: packs } = useQuery(policyPacks());
  const [isRead, setRead] = useState(false);
  const adopting = useCommand('POST incentives/policy-packs', {
    refreshes: ['incentives'],
    draft,
    onDone: () => {
      onAdopted();
      void navigate({ to: '/tpp/policies' });
      tellDone(t`Kebijakan ${checked.packId} ditetapkan.`);
    },
  });
  const present = inForce(packs?.items ?? []);
  const day = format.day(String(pack.validFrom));
  const hasCautions = checked.cautions.length > 0;
  return (
    <Card title={<Trans>Tetapkan</Trans>} testId="adopt-policy-card">
      <Stack>
        <Text size="sm">
          <Trans>
            Setelah ditetapkan, {checked.packId} berlaku mulai {day}, dapat dibaca semua pegawai, dan tidak dapat diubah
            lagi.
          </Trans>{' '}
          {String(pack.validFrom) > today() && <Trans>Sebelum tanggal itu masih dapat ditarik.</Trans>}
        </Text>
        <PackCautions cautions={checked.cautions} />
        {present && (
          <details>
            <summary>
              <Trans>Yang berubah dari {present.packId}, yang sekarang berlaku</Trans>
            </summary>
            <PackChanges before={present.pack} after={pack} />
          </details>
        )}
        {hasCautions && (
          <label className="tick">
            <input
              type="checkbox"
              checked={isRead}
              onChange={(event) => setRead(event.currentTarget.checked)}
              data-testid="cautions-read"
            />
            <span>
              <Trans>Saya sudah membaca yang perlu diperhatikan dan tetap menetapkannya</Trans>
            </span>
          </label>
        )}
        {adopting.error && <FailureNote error={adopting.error} />}
        <Button
          w="fit-content"
          disabled={hasCautions && !isRead}
          loading={adopting.isPending}
          onClick={() => adopting.mutate({ body: pack as never })}
          data-testid="adopt-policy"
        >
          <Trans>Tetapkan kebijakan</Trans>
        </Button>
      </Stack>
    </Card>
  );
};
