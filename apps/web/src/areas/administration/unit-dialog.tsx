import { Button, Group, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { unitHistory, type Unit, type UnitHistory } from '../../api/identity';
import { Dialog } from '../../shell/dialog';
import { Loaded } from '../../shell/loaded';
import { MergeUnit } from './merge-unit';
import { SplitUnit } from './split-unit';
import { CloseUnit, MoveUnit, RenameUnit } from './unit-changes';
import { UnitHistoryList, type PlannedChange } from './unit-history';
import { WithdrawChange } from './withdraw-unit-change';

type Step = 'name' | 'parent' | 'end' | 'merger' | 'split' | PlannedChange;

type UnitDialogProps = Readonly<{ unit: Unit; canChange: boolean; onClose: () => void }>;

/** What a unit was, is and will be, and what an administrator can change of it, step by step in one dialog. */
export const UnitDialog = ({ unit, canChange, onClose }: UnitDialogProps) => {
  const [step, setStep] = useState<Step>();
  const back = () => setStep(undefined);
  const shown = useShownStep(step);
  return (
    <Dialog title={<TitleOf unit={unit} />} onClose={onClose}>
      <div ref={shown} tabIndex={-1} className="shown-step">
        {step === undefined ? (
          <Overview unit={unit} onWithdraw={canChange ? setStep : undefined}>
            {canChange && <Steps unit={unit} onPick={setStep} />}
          </Overview>
        ) : (
          <Stack gap="md">
            <Button variant="default" onClick={back} w="fit-content" data-testid="unit-back">
              <Trans>Kembali</Trans>
            </Button>
            <StepForm unit={unit} step={step} onDone={back} />
          </Stack>
        )}
      </div>
    </Dialog>
  );
};

/** The button that led to a step goes with what it stood in: the focus follows to what is shown instead. */
const useShownStep = (step: Step | undefined) => {
  const shown = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) shown.current?.focus();
    before.current = step;
  }, [step]);
  return shown;
};

/** As it is called today, once a change of the name has been made here. */
const TitleOf = ({ unit: { unitId, name } }: Readonly<{ unit: Unit }>) => {
  const { data } = useQuery(unitHistory(unitId));
  return data?.names.find(({ isPlanned }) => !isPlanned)?.name ?? name;
};

type StepFormProps = Readonly<{ unit: Unit; step: Step; onDone: () => void }>;

const StepForm = ({ unit, step, onDone }: StepFormProps) => {
  switch (step) {
    case 'name':
      return <RenameUnit unit={unit} onDone={onDone} />;
    case 'parent':
      return <MoveUnit unit={unit} onDone={onDone} />;
    case 'end':
      return <CloseUnit unit={unit} onDone={onDone} />;
    case 'merger':
      return <MergeUnit unit={unit} onDone={onDone} />;
    case 'split':
      return <SplitUnit unit={unit} onDone={onDone} />;
    default:
      return <WithdrawChange unit={unit} change={step} onDone={onDone} />;
  }
};

const ASK_AGAIN_MS = 3_000;

const isMoving = (history: UnitHistory | undefined): boolean =>
  (history?.peopleToMove ?? 0) > 0 || (history?.splits.some(({ peopleToMove }) => peopleToMove > 0) ?? false);

type OverviewProps = Readonly<{
  unit: Unit;
  onWithdraw: ((change: PlannedChange) => void) | undefined;
  children: ReactNode;
}>;

const Overview = ({ unit: { unitId }, onWithdraw, children }: OverviewProps) => {
  const query = useQuery({
    ...unitHistory(unitId),
    // until everybody has been moved
    refetchInterval: ({ state }) => (isMoving(state.data) ? ASK_AGAIN_MS : false),
  });
  return (
    <Stack gap="md">
      {children}
      <Loaded query={query} lines={4}>
        {(history) => <UnitHistoryList history={history} onWithdraw={onWithdraw} />}
      </Loaded>
    </Stack>
  );
};

type StepsProps = Readonly<{ unit: Unit; onPick: (step: Step) => void }>;

/** A unit from which others have taken over ends as that says. */
const Steps = ({ unit: { unitId }, onPick }: StepsProps) => {
  const { t } = useLingui();
  const { data } = useQuery(unitHistory(unitId));
  const hasEnded = data?.mergedInto !== undefined || (data?.splits.some(({ isEnd }) => isEnd) ?? false);
  return (
    <Group gap="xs" role="group" aria-label={t`Yang dapat diubah`}>
      <StepButton step="name" onPick={onPick}>
        <Trans>Ganti nama</Trans>
      </StepButton>
      <StepButton step="parent" onPick={onPick}>
        <Trans>Pindahkan</Trans>
      </StepButton>
      {!hasEnded && (
        <>
          <StepButton step="end" onPick={onPick}>
            <Trans>Tutup unit</Trans>
          </StepButton>
          <StepButton step="merger" onPick={onPick}>
            <Trans>Gabungkan</Trans>
          </StepButton>
          <StepButton step="split" onPick={onPick}>
            <Trans>Pecah</Trans>
          </StepButton>
        </>
      )}
    </Group>
  );
};

type NamedStep = Exclude<Step, PlannedChange>;
type StepProps = Readonly<{ step: NamedStep; onPick: (step: NamedStep) => void; children: ReactNode }>;

const StepButton = ({ step, onPick, children }: StepProps) => (
  <Button variant="default" onClick={() => onPick(step)} data-testid={`unit-${step}`}>
    {children}
  </Button>
);
