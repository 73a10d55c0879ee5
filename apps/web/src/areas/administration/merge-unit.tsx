import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { mergerPlan, units, type Unit } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { daysAway } from '../../display/calendar';
import { isThere } from '../../display/unit-days';
import { Form } from '../../forms/form';
import { ChoiceField, DayField } from '../../forms/picked-fields';
import { choice, day } from '../../forms/rules';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { Loaded } from '../../shell/loaded';
import { UnitName } from '../../shell/name-of';
import { ConsequencesNote, MovedPeople, OpenWork, UnitEnds } from './handover-consequences';
import { UNIT_REFRESHED } from './unit-changes';
import { refusedFields } from './unit-refused-fields';

type MergeProps = Readonly<{ unit: Unit; onDone: () => void }>;

const required = { required: true } as const;

/** All posts go on in another unit from a day on; what that does is shown before it is decided. */
export const MergeUnit = ({ unit, onDone }: MergeProps) => {
  const { t } = useLingui();
  const { data } = useQuery(units());
  const { unitId, lastDay } = unit;
  const known = data?.items ?? [];
  const first = unit.from === undefined ? {} : { min: daysAway(unit.from, 1) };
  const final = lastDay === undefined ? {} : { max: daysAway(lastDay, 1) };
  const form = useForm({
    form: `merge-unit:${unitId}`,
    begin: { into: '', from: '' },
    rules: {
      into: choice(
        known.map((one) => one.unitId),
        required,
      ),
      from: day(required, { ...first, ...final }),
    },
  });
  const merging = useCommand('POST identity/units/{id}/merger', {
    refreshes: UNIT_REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onDone();
    },
  });
  const error = useRefusedAtField(merging.error, refusedFields);
  const { into, from } = form.fields;
  const isDay = from !== '' && form.faults.from === undefined;
  const others = known.filter(
    (one) => one.unitId !== unitId && one.lastDay === undefined && (!isDay || isThere(one, from)),
  );
  return (
    <Form
      form={form}
      sending={{ ...merging, error }}
      onSend={() => merging.mutate({ params: { id: unitId }, body: { into, from } })}
      action={<Trans>Gabungkan unit</Trans>}
      testId="send-merger"
    >
      <Text size="sm">
        <Trans>
          Semua jabatan di {unit.name} berlanjut di unit tujuan, dan unit ini ditutup. Penggabungan tidak dapat
          dibatalkan.
        </Trans>
      </Text>
      <DayField name="from" label={t`Berlaku mulai`} />
      <ChoiceField
        name="into"
        label={t`Digabungkan ke`}
        nothing={t`Pilih unit`}
        options={others.map(({ unitId: value, name: label }) => ({ value, label }))}
      />
      {isDay && into !== '' && <MergerConsequences unit={unit} into={into} from={from} />}
    </Form>
  );
};

type MergerProps = Readonly<{ unit: Unit; into: string; from: string }>;

/** Who moves, who leads them, and which work follows them. */
const MergerConsequences = ({ unit: { unitId, name }, into, from }: MergerProps) => {
  const query = useQuery(mergerPlan(unitId, into, from));
  return (
    <ConsequencesNote testId="merger-consequences">
      <Loaded query={query}>
        {(plan) => (
          <>
            <MovedPeople plan={plan} from={from} to={<UnitName id={into} />} />
            <UnitEnds name={name} from={from} />
            <OpenWork unitId={unitId} from={from} />
          </>
        )}
      </Loaded>
    </ConsequencesNote>
  );
};
