import { Button, Group, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { use } from 'react';
import { stepsOf, type Known, type Step } from '../../first-steps/steps';
import { useFirstSteps } from '../../first-steps/use-first-steps';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { MayOpen } from '../../shell/may-open';
import { Screen } from '../../shell/screen';
import { StatusChip } from '../../shell/status-chip';
import { stepStateWords, stepTitles, stepWays } from './first-step-words';
import { FirstStepNote } from './first-step-note';

/** What a new agency needs before its first month, in the order in which it can be done. */
export const FirstStepsScreen = () => {
  // Others confirm, adopt and open meanwhile.
  const { counts, others, known } = useFirstSteps({ staleTime: 0 });
  return (
    <Screen>
      <Loaded query={counts}>{() => (known ? <Steps known={known} /> : <Asking others={others} />)}</Loaded>
    </Screen>
  );
};

/** What was not answered yet, or could not be. */
const Asking = ({ others }: Pick<ReturnType<typeof useFirstSteps>, 'others'>) => {
  const [waited] = [...others.filter(({ isError }) => isError), ...others.filter(({ isLoading }) => isLoading)];
  return waited ? <Loaded query={waited as UseQueryResult<unknown>}>{() => null}</Loaded> : null;
};

const Steps = ({ known }: Readonly<{ known: Known }>) => {
  const steps = stepsOf(known);
  const done = steps.filter(({ state }) => state === 'done').length;
  return (
    <Card
      title={<Trans>Sebelum bulan pertama</Trans>}
      aside={
        <Text size="sm" data-testid="steps-done">
          <Trans>
            {done} dari {steps.length} selesai
          </Trans>
        </Text>
      }
      testId="first-steps"
    >
      <Text size="sm">
        <Trans>Kerjakan dari atas. Setelah semuanya selesai, halaman ini hilang dari menu.</Trans>
      </Text>
      <ol className="rows plain-list">
        {steps.map((step) => (
          <StepRow key={step.name} step={step} known={known} />
        ))}
      </ol>
    </Card>
  );
};

type StepProps = Readonly<{ step: Step; known: Known }>;

const StepRow = ({ step, known }: StepProps) => {
  const { _ } = useLingui();
  const { name, state } = step;
  const mayOpen = use(MayOpen);
  const way = stepWays[name];
  const isOpen = state !== 'later' && mayOpen(way.to);
  return (
    <li data-testid={`step-${name}`} data-state={state}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={600}>{_(stepTitles[name])}</Text>
          <StatusChip word={stepStateWords[state]} />
        </Group>
        <FirstStepNote step={step} known={known} />
        {isOpen && (
          <Button
            component={Link}
            to={way.to}
            variant={state === 'missing' ? 'filled' : 'default'}
            w="fit-content"
            data-testid={`to-${name}`}
          >
            {_(way.label)}
          </Button>
        )}
      </Stack>
    </li>
  );
};
