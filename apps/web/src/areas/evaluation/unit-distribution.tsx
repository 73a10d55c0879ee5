import { Alert, Group, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Distribution } from '../../api/evaluation';
import { organisationWords } from '../../display/words';
import { Card } from '../../shell/card';
import { UnitName } from '../../shell/name-of';
import { StatusChip } from '../../shell/status-chip';
import { AchievementForm } from './achievement-form';
import { breachWords } from './breach-words';
import { ClosingForm } from './closing-form';
import { PredikatBar } from '../../display/predikat-bar';

/** One unit: its achievement, the live count of predikat, what breaks the pattern, and closing it. */
export const UnitDistribution = ({ unit }: Readonly<{ unit: Distribution }>) => (
  <Card
    title={<UnitName id={unit.unitId} />}
    testId="unit-distribution"
    aside={unit.organisation ? <StatusChip word={organisationWords[unit.organisation]} /> : undefined}
  >
    <Stack gap="md">
      <Text size="sm" data-testid="rated-counter">
        <Trans>
          {unit.rated} dari {unit.people} pegawai sudah dinilai
        </Trans>
        {!unit.percentagesApply && (
          <>
            {' · '}
            <Trans>unit kecil: persentase ditampilkan, tidak diterapkan</Trans>
          </>
        )}
      </Text>
      <PredikatBar counts={unit.counts} />
      {unit.steps.length > 0 && (
        <details>
          <summary>
            <Trans>Pola yang diperiksa</Trans>
          </summary>
          <ul className="plain-list">
            {unit.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </details>
      )}
      {unit.breaches.length > 0 && <Breaches codes={unit.breaches} />}
      {unit.status === 'closed' ? <Closed justification={unit.justification ?? ''} /> : <StillOpen unit={unit} />}
    </Stack>
  </Card>
);

const Breaches = ({ codes }: Readonly<{ codes: Distribution['breaches'] }>) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  return (
    <Alert color="yellow" variant="light" title={t`Belum sesuai pola distribusi`} c="dark.8" data-testid="breaches">
      <ul className="plain-list">
        {codes.map((code) => (
          <li key={code}>{_(breachWords[code])}</li>
        ))}
      </ul>
    </Alert>
  );
};

const Closed = ({ justification }: Readonly<{ justification: string }>) => (
  <Group gap="xs">
    <Text size="sm" fw={600}>
      <Trans>Sudah ditutup.</Trans>
    </Text>
    {justification !== '' && <Text size="sm">“{justification}”</Text>}
  </Group>
);

const StillOpen = ({ unit }: Readonly<{ unit: Distribution }>) => {
  const { maySetAchievement: setsAchievement, mayClose: closes } = unit;
  return (
    <Stack gap="sm">
      {!unit.organisation && setsAchievement && <AchievementForm unitId={unit.unitId} month={unit.month} />}
      {!unit.organisation && !setsAchievement && (
        <Text size="sm">
          <Trans>
            Capaian unit belum ditetapkan. Yang menetapkannya atasan kepala unit, atau admin instansi bila atasan itu di
            luar instansi.
          </Trans>
        </Text>
      )}
      {closes ? (
        <ClosingForm unit={unit} />
      ) : (
        <Text size="sm" data-testid="closed-by-others">
          <Trans>Penilaian unit ditutup oleh kepala unit atau atasannya.</Trans>
        </Text>
      )}
    </Stack>
  );
};
