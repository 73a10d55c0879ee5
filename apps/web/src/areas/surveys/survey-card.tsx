import { Anchor, Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formAddress, resultAddress, type Survey, type SurveyStep } from '../../api/surveys';
import { useCommands } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { surveyStatusWords } from '../../display/words';
import { Card } from '../../shell/card';
import { ConfirmedButton } from '../../shell/confirmed-button';
import { FailureNote } from '../../shell/failure-note';
import { StatusChip } from '../../shell/status-chip';
import { ElementTable } from './element-table';

export const SurveyCard = ({ survey }: Readonly<{ survey: Survey }>) => {
  const format = useFormat();
  return (
    <Card
      title={<TitleOf survey={survey} />}
      testId="survey"
      aside={<StatusChip word={surveyStatusWords[survey.status]} />}
    >
      <Stack gap="sm">
        <Text size="sm">
          {format.day(survey.from)} – {format.day(survey.to)} ·{' '}
          <Trans>{format.number(survey.respondents)} responden</Trans>
        </Text>
        <Links survey={survey} />
        <NextStep survey={survey} />
        {survey.nrr && <Result ikm={survey.ikm} mutu={survey.mutu} nrr={survey.nrr} />}
      </Stack>
    </Card>
  );
};

/** Two surveys may have the same title; for those who hear the page the code tells them apart. */
const TitleOf = ({ survey: { title, code } }: Readonly<{ survey: Survey }>) => (
  <>
    {title} <VisuallyHidden>{code}</VisuallyHidden>
  </>
);

const Links = ({ survey: { code, status } }: Readonly<{ survey: Survey }>) => (
  <Group gap="lg">
    {status === 'open' && (
      <Anchor href={formAddress(code)} target="_blank" rel="noreferrer" data-testid="survey-form">
        <Trans>Buka formulir publik</Trans>
      </Anchor>
    )}
    {status === 'published' && (
      <Anchor href={resultAddress(code)} target="_blank" rel="noreferrer" data-testid="survey-result">
        <Trans>Halaman hasil untuk warga</Trans>
      </Anchor>
    )}
  </Group>
);

const NextStep = ({ survey: { surveyId, status } }: Readonly<{ survey: Survey }>) => {
  const { t } = useLingui();
  const [step, label] = nextSteps[status] ?? [];
  const moving = useCommands<`POST surveys/surveys/{id}/${SurveyStep}`>({ refreshes: ['surveys'] });
  const move = () => step && moving.mutate(`POST surveys/surveys/{id}/${step}`, { params: { id: surveyId } });
  return (
    <>
      {moving.error && <FailureNote error={moving.error} />}
      {(step === 'closing' || step === 'publication') && (
        <ConfirmedButton
          label={label}
          title={step === 'closing' ? t`Tutup survei ini?` : t`Terbitkan hasil survei ini?`}
          consequence={consequences[step]}
          variant="light"
          isBusy={moving.isPending}
          onConfirm={move}
          testId={`survey-${step}`}
        />
      )}
      {step === 'opening' && (
        <Button w="fit-content" variant="light" loading={moving.isPending} onClick={move} data-testid="survey-opening">
          {label}
        </Button>
      )}
    </>
  );
};

const consequences: Readonly<Record<'closing' | 'publication', ReactNode>> = {
  closing: <Trans>Warga tidak dapat menjawab lagi. Survei yang ditutup tidak dapat dibuka kembali.</Trans>,
  publication: <Trans>Hasilnya tampil di halaman publik untuk warga. Hasil yang terbit tidak dapat ditarik.</Trans>,
};

const nextSteps: Readonly<Partial<Record<Survey['status'], readonly [SurveyStep, ReactNode]>>> = {
  draft: ['opening', <Trans key="opening">Buka survei</Trans>],
  open: ['closing', <Trans key="closing">Tutup survei</Trans>],
  closed: ['publication', <Trans key="publication">Terbitkan hasil</Trans>],
};

const Result = ({ ikm, mutu, nrr }: Pick<Survey, 'ikm' | 'mutu'> & Readonly<{ nrr: NonNullable<Survey['nrr']> }>) => {
  const format = useFormat();
  return (
    <Stack gap="xs">
      <Group gap="xl">
        <div>
          <div className="label">IKM</div>
          <div className="big-number" data-testid="ikm">
            {ikm && format.number(ikm)}
          </div>
        </div>
        <div>
          <div className="label">
            <Trans>Mutu pelayanan</Trans>
          </div>
          <div className="big-number">{mutu}</div>
        </div>
      </Group>
      <ElementTable nrr={nrr} />
    </Stack>
  );
};
