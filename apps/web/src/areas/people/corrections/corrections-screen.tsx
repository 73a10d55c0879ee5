import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { openCorrections, type Correction } from '../../../api/identity';
import { Card } from '../../../shell/card';
import { EmptyNote } from '../../../shell/empty-note';
import { Loaded } from '../../../shell/loaded';
import { NameOf } from '../../../shell/name-of';
import { Screen } from '../../../shell/screen';
import { Asked } from './correction-facts';
import { correctionFieldWords, placeOf } from './correction-words';
import { CompleteDialog, DeclineDialog } from './decide-correction';

/** People who say that their data are wrong, the longest waiting first; each keeper sees those of what they keep (IDN-173). */
export const CorrectionsScreen = () => {
  const query = useQuery(openCorrections());
  return (
    <Screen>
      <Card title={<Trans>Menunggu keputusan</Trans>} testId="corrections">
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyNote title={<Trans>Tidak ada permintaan yang menunggu</Trans>}>
                <Trans>Pegawai yang meminta perbaikan datanya akan tampil di sini.</Trans>
              </EmptyNote>
            ) : (
              <ul className="rows">
                {items.map((correction) => (
                  <Waiting key={correction.correctionId} correction={correction} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
    </Screen>
  );
};

type CorrectionProps = Readonly<{ correction: Correction }>;

const Waiting = ({ correction }: CorrectionProps) => {
  const { _ } = useLingui();
  const { employeeId, field, isOwn } = correction;
  return (
    <li data-testid="correction">
      <Stack gap={4}>
        <Anchor component={Link} to={`/people/${employeeId}`} fw={600} className="breakable">
          <NameOf id={employeeId} />
        </Anchor>
        <Text size="sm" fw={600}>
          {_(correctionFieldWords[field])}
        </Text>
        <Asked correction={correction} />
        {isOwn ? (
          <Text size="sm" fw={600} data-testid="own-request">
            <Trans>Ini permintaan Anda sendiri: orang lain yang memutuskannya.</Trans>
          </Text>
        ) : (
          <Decisions correction={correction} />
        )}
      </Stack>
    </li>
  );
};

/** Whoever comes second is told in the dialog; once that is closed, the list is asked for anew. */
const Decisions = ({ correction }: CorrectionProps) => {
  const { _ } = useLingui();
  const client = useQueryClient();
  const [step, setStep] = useState<'complete' | 'decline'>();
  const close = () => {
    setStep(undefined);
    void client.invalidateQueries({ queryKey: ['identity'] });
  };
  const place = placeOf(correction);
  return (
    <>
      {place ? (
        <Anchor component={Link} to={place.to} size="sm" data-testid="correction-place">
          {_(place.label)}
        </Anchor>
      ) : (
        <Text size="sm">
          <Trans>Data ini belum dapat diubah di layar mana pun; perbaiki di sumbernya, lalu beri tahu di sini.</Trans>
        </Text>
      )}
      <Group gap="xs" mt="xs">
        <Button onClick={() => setStep('complete')} data-testid="complete-correction">
          <Trans>Tandai sudah diperbaiki</Trans>
        </Button>
        <Button variant="default" onClick={() => setStep('decline')} data-testid="decline-correction">
          <Trans>Tolak</Trans>
        </Button>
      </Group>
      {step === 'complete' && <CompleteDialog correction={correction} onClose={close} />}
      {step === 'decline' && <DeclineDialog correction={correction} onClose={close} />}
    </>
  );
};
