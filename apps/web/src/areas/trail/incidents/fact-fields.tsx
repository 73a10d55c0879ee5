import { Checkbox, ScrollArea, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { units } from '../../../api/identity';
import { useField } from '../../../forms/form-context';
import { ChoiceField } from '../../../forms/picked-fields';
import { LongTextField, TextField } from '../../../forms/text-fields';
import { Loaded } from '../../../shell/loaded';
import { processedWords } from '../processing-words';
import { dataKinds, listIn, scopes } from './incident-form';
import { scopeWords } from './incident-words';

type Option = Readonly<{ value: string; label: string }>;
type ManyProps = Readonly<{
  name: string;
  label: string;
  hint?: string;
  options: readonly Option[];
  isRequired?: boolean;
}>;

/** Several of a list that may be long. */
const ManyField = ({ name, label, hint, options, isRequired = false }: ManyProps) => {
  const { value, error, change } = useField(name);
  return (
    <Checkbox.Group
      label={label}
      description={hint}
      value={[...listIn(value)]}
      onChange={(chosen) => change(options.filter((one) => chosen.includes(one.value)).map((one) => one.value).join(','))} // prettier-ignore
      error={error}
      withAsterisk={isRequired}
    >
      <ScrollArea.Autosize mah={260} type="auto" mt="xs">
        <Stack gap="xs">
          {options.map((one) => (
            <Checkbox key={one.value} value={one.value} label={one.label} data-testid={`${name}-${one.value}`} />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Checkbox.Group>
  );
};

const UnitsField = () => {
  const { t } = useMacro();
  const query = useQuery(units());
  return (
    <Loaded query={query}>
      {({ items }) => (
        <ManyField
          name="unitIds"
          label={t`Unit`}
          hint={t`Termasuk orang yang pernah bertugas di sana.`}
          options={items.map(({ unitId, name }) => ({ value: unitId, label: name }))}
          isRequired
        />
      )}
    </Loaded>
  );
};

/** Whose data, which, and what is known of it so far. */
export const FactFieldset = ({ scope }: Readonly<{ scope: string }>) => {
  const { t } = useMacro();
  const { _ } = useLingui();
  return (
    <>
      <ChoiceField
        name="scope"
        label={t`Data siapa`}
        nothing={t`Pilih`}
        options={scopes.map((one) => ({ value: one, label: _(scopeWords[one]) }))}
      />
      {scope === 'units' && <UnitsField />}
      {scope === 'people' && (
        <LongTextField
          name="staffNumbers"
          label={t`Nomor pegawai`}
          hint={<Trans>Satu per baris, atau dipisah koma.</Trans>}
        />
      )}
      <ManyField
        name="dataKinds"
        label={t`Data apa`}
        hint={t`Menurut rekam pemrosesan. Kosongkan bila belum diketahui.`}
        options={dataKinds.map((kind) => ({ value: kind, label: _(processedWords[kind]) }))}
      />
      <TextField name="happenedWhen" label={t`Kapan terjadi`} />
      <LongTextField
        name="happenedHow"
        label={t`Bagaimana terjadi`}
        hint={<Trans>Dibaca orang yang terdampak; jangan sebut nama orang.</Trans>}
      />
      <LongTextField name="handling" label={t`Upaya penanganan dan pemulihan`} />
      <TextField
        name="contact"
        label={t`Narahubung`}
        hint={<Trans>Ke mana orang bertanya: bagian, telepon, atau alamat surel kantor.</Trans>}
      />
    </>
  );
};
