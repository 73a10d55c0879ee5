import { Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { registerUnit as limits } from '../../api/generated/identity.limits';
import { units, type Unit } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { ChoiceField } from '../../forms/picked-fields';
import { text } from '../../forms/rules';
import { TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { unitTree } from './unit-tree';

const refusedFields = { 'unit.name-taken': 'name', 'unit.unknown-parent': 'parentUnitId' };

/** The units of the agency as they stand below each other, and a form for a further one. */
export const UnitsScreen = () => {
  const query = useQuery(units());
  return (
    <Screen aside={<ToImport />}>
      <Loaded query={query} lines={6}>
        {({ items }) => (
          <>
            <RegisterUnit known={items} />
            <Units known={items} />
          </>
        )}
      </Loaded>
    </Screen>
  );
};

const ToImport = () => (
  <Button component={Link} to="/admin/people/import" variant="default">
    <Trans>Impor pegawai</Trans>
  </Button>
);

type Known = Readonly<{ known: readonly Unit[] }>;

const RegisterUnit = ({ known }: Known) => {
  const { t } = useLingui();
  const form = useForm({
    form: 'unit',
    begin: { name: '', parentUnitId: '' },
    rules: { name: text(limits.name) },
  });
  const registering = useCommand('POST identity/units', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: (_answer, { body: { name } }) => {
      form.sent();
      // the next one mostly stands below the same
      form.change({ name: '' });
      notifications.show({ color: 'green', message: t`Unit ${name} terdaftar.` });
    },
  });
  const error = useRefusedAtField(registering.error, refusedFields);
  const send = () => {
    const { name, parentUnitId } = form.fields;
    registering.mutate({ body: { name: name.trim(), ...(parentUnitId !== '' && { parentUnitId }) } });
  };
  return (
    <Card title={<Trans>Unit baru</Trans>} testId="register-unit-card">
      <Form
        form={form}
        sending={{ ...registering, error }}
        onSend={send}
        action={<Trans>Daftarkan unit</Trans>}
        testId="register-unit"
      >
        <TextField name="name" label={t`Nama unit`} />
        <ChoiceField
          name="parentUnitId"
          label={t`Di bawah unit`}
          nothing={t`Tidak ada: unit teratas`}
          options={known.map(({ unitId, name }) => ({ value: unitId, label: name }))}
        />
      </Form>
    </Card>
  );
};

/** A step to the right for each unit above. */
const STEP_REM = 1.25;

const Units = ({ known }: Known) => (
  <Card title={<Trans>Daftar unit</Trans>} testId="units">
    {known.length === 0 ? (
      <EmptyNote title={<Trans>Belum ada unit</Trans>}>
        <Trans>Daftarkan unit teratas lebih dahulu, lalu unit di bawahnya.</Trans>
      </EmptyNote>
    ) : (
      <ul className="rows">
        {unitTree(known).map(({ unit, depth }) => (
          <li key={unit.unitId} data-testid="unit">
            <Group gap="xs" pl={`${STEP_REM * depth}rem`}>
              <Text>{unit.name}</Text>
            </Group>
          </li>
        ))}
      </ul>
    )}
  </Card>
);
