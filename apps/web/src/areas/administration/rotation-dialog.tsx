import { Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { shiftPatterns, type RotationStatement, type ShiftPattern, type UnitRotation } from '../../api/identity';
import { Problem } from '../../api/problem';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { Form } from '../../forms/form';
import { ChoiceField, DayField } from '../../forms/picked-fields';
import { LongTextField, TextField } from '../../forms/text-fields';
import { useRefusedAtField, type FieldOfRefusal } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';
import { EmptyNote } from '../../shell/empty-note';
import { FailureNote } from '../../shell/failure-note';
import { Loaded } from '../../shell/loaded';
import {
  bodyOf,
  cycleIn,
  dayCounts,
  daysIn,
  isCorrection,
  teamCounts,
  teamsIn,
  useRotationForm,
} from './rotation-form';
import { RotationFacts } from './rotation-facts';

const refusedFields: FieldOfRefusal = {
  'rotation.unit-not-there': 'from',
  'rotation.reason-missing': 'reason',
};

type RotationDialogProps = Readonly<{ rotation: UnitRotation; changed?: RotationStatement; onClose: () => void }>;

/** A cycle of days and the teams that go through it, from a day on. */
export const RotationDialog = (props: RotationDialogProps) => {
  const { t } = useLingui();
  const query = useQuery(shiftPatterns());
  return (
    <Dialog title={props.changed ? t`Perbaiki rotasi` : t`Tetapkan rotasi`} onClose={props.onClose}>
      <Loaded query={query} lines={6}>
        {({ patterns }) =>
          patterns.length === 0 ? (
            <EmptyNote title={<Trans>Belum ada giliran</Trans>}>
              <Trans>Buat giliran lebih dahulu, misalnya Pagi dan Malam.</Trans>
            </EmptyNote>
          ) : (
            <RotationForm {...props} patterns={patterns} />
          )
        }
      </Loaded>
    </Dialog>
  );
};

const RotationForm = (props: RotationDialogProps & Readonly<{ patterns: readonly ShiftPattern[] }>) => {
  const { rotation, changed, patterns, onClose } = props;
  const { t } = useLingui();
  const form = useRotationForm(rotation, changed);
  const setting = useCommand('POST identity/rotations/{id}', {
    refreshes: ['identity', 'reporting'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const error = useRefusedAtField(setting.error, refusedFields);
  const { fields } = form;
  const cycle = cycleIn(fields, patterns);
  return (
    <Form
      form={form}
      sending={{ ...setting, error }}
      onSend={() => setting.mutate({ params: { id: rotation.unitId }, body: bodyOf(fields) })}
      action={<Trans>Simpan rotasi</Trans>}
      testId="save-rotation"
      failure={(failed) => <RotationFailure error={failed} />}
    >
      <DayField name="from" label={t`Berlaku mulai`} />
      <ChoiceField
        name="days"
        label={t`Banyak hari dalam siklus`}
        nothing={t`Pilih`}
        options={dayCounts.map((value) => ({ value, label: value }))}
      />
      <CycleFields days={daysIn(fields)} patterns={patterns} />
      <RotationFacts cycle={cycle} from={fields['from'] ?? ''} />
      <ChoiceField
        name="teams"
        label={t`Banyak regu`}
        nothing={t`Pilih`}
        options={teamCounts.map((value) => ({ value, label: value }))}
      />
      <TeamFields teams={teamsIn(fields)} days={daysIn(fields)} />
      {isCorrection(fields, rotation) && (
        <LongTextField name="reason" label={t`Alasan perbaikan`} hint={t`Tetap tercatat; jangan sebut nama orang.`} />
      )}
    </Form>
  );
};

const CycleFields = ({ days, patterns }: Readonly<{ days: number; patterns: readonly ShiftPattern[] }>) => {
  const { t } = useLingui();
  const format = useFormat();
  const options = patterns.map(({ patternId: value, name, begins, ends }) => ({
    value,
    label: `${name} ${format.time(begins)}–${format.time(ends)}`,
  }));
  return (
    <Stack gap="xs" data-testid="cycle-fields">
      {Array.from({ length: days }, (_, nth) => {
        const number = nth + 1;
        return (
          <ChoiceField key={nth} name={`day${nth}`} label={t`Hari ${number}`} nothing={t`Libur`} options={options} />
        );
      })}
    </Stack>
  );
};

const TeamFields = ({ teams, days }: Readonly<{ teams: number; days: number }>) => {
  const { t } = useLingui();
  const options = Array.from({ length: days }, (_, nth) => {
    const number = nth + 1;
    return { value: String(nth), label: t`Hari ${number}` };
  });
  return (
    <Stack gap="xs">
      {Array.from({ length: teams }, (_, nth) => {
        const number = nth + 1;
        return (
          <Group key={nth} grow align="flex-start" preventGrowOverflow={false}>
            <TextField name={`team${nth}`} label={t`Nama regu ${number}`} />
            <ChoiceField
              name={`offset${nth}`}
              label={t`Regu ${number} mulai pada`}
              nothing={t`Pilih`}
              options={options}
            />
          </Group>
        );
      })}
    </Stack>
  );
};

/** The refusal, and which days or team it means. */
const RotationFailure = ({ error }: Readonly<{ error: Error }>) => {
  const format = useFormat();
  const facts: Problem['facts'] = error instanceof Problem ? error.facts : {};
  const { firstDay, secondDay, team, from } = facts;
  return (
    <Stack gap="xs">
      <FailureNote error={error} />
      {typeof firstDay === 'number' && typeof secondDay === 'number' && (
        <Text size="sm" fw={600} data-testid="days-meant">
          <Trans>
            Hari {format.number(firstDay)} dan hari {format.number(secondDay)}
          </Trans>
        </Text>
      )}
      {typeof team === 'string' && (
        <Text size="sm" fw={600} className="breakable" data-testid="team-meant">
          {team}
          {typeof from === 'string' && <> · {format.day(from)}</>}
        </Text>
      )}
    </Stack>
  );
};
