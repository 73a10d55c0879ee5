import { Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { myEvaluation, type Evaluation } from '../../api/evaluation';
import { predikatWords, ratingWords } from '../../display/words';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { DecidedBy } from '../../shell/decided-by';
import { StatusChip } from '../../shell/status-chip';

export const PredikatCard = ({ month, isKnown }: Readonly<{ month: string; isKnown: boolean }>) => {
  const evaluation = useQuery({ ...myEvaluation(month), enabled: isKnown });
  return (
    <Card title={<Trans>Predikat saya</Trans>} testId="predikat-card">
      <Loaded query={evaluation}>
        {(known) =>
          known === null ? (
            <EmptyNote title={<Trans>Belum ada penilaian untuk bulan ini</Trans>}>
              <Trans>Atasan Anda menilai hasil kerja dan perilaku setelah laporan bulan ini disetujui.</Trans>
            </EmptyNote>
          ) : (
            <HowItCameAbout evaluation={known} />
          )
        }
      </Loaded>
    </Card>
  );
};

const HowItCameAbout = ({ evaluation }: Readonly<{ evaluation: Evaluation }>) => (
  <Stack gap="sm">
    <div>
      <div data-testid="predikat">
        <StatusChip word={predikatWords[evaluation.predikat]} isBig />
      </div>
      <Text size="sm" mt={6}>
        {evaluation.status === 'final' ? (
          <Trans>Sudah final</Trans>
        ) : (
          <Trans>Masih dapat berubah sampai penilaian unit ditutup</Trans>
        )}
        {' · '}
        <Trans>
          dinilai oleh <DecidedBy by={evaluation.ratedBy} standIn={evaluation.ratedFor} />
        </Trans>
      </Text>
    </div>
    <ul className="rows">
      <Part
        label={
          evaluation.workResultFrom === 'organisation' ? (
            <Trans>Hasil kerja (capaian unit yang dipimpin)</Trans>
          ) : (
            <Trans>Hasil kerja</Trans>
          )
        }
        rating={evaluation.workResult}
        reason={evaluation.workResultReason}
      />
      <Part label={<Trans>Perilaku kerja</Trans>} rating={evaluation.behaviour} reason={evaluation.behaviourReason} />
    </ul>
    <Text size="sm" c="dark.3">
      <Trans>Predikat mengikuti kedua penilaian ini menurut matriks PermenPANRB 6/2022.</Trans>
    </Text>
  </Stack>
);

type PartProps = Readonly<{ label: ReactNode; rating: Evaluation['behaviour']; reason: string | null | undefined }>;

const Part = ({ label, rating, reason }: PartProps) => (
  <li>
    <Text size="sm" fw={600} component="span">
      {label}
    </Text>{' '}
    <StatusChip word={ratingWords[rating]} />
    {reason && <Text size="sm">“{reason}”</Text>}
  </li>
);
