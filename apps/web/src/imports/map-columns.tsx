import { Alert, SimpleGrid, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { serviceOf, type OfferedMap } from '../api/imports';
import { useCommand } from '../commands/use-command';
import { Form } from '../forms/form';
import { ChoiceField } from '../forms/picked-fields';
import { TextField } from '../forms/text-fields';
import { useForm } from '../forms/use-form';
import {
  beginOf,
  columnField,
  fileColumns,
  mapOf,
  rulesOf,
  SAME,
  valueField,
  wordField,
  wordsToAsk,
} from './column-mapping';
import type { ImportKind } from './import-kind';

type MapProps = Readonly<{ kind: ImportKind; offered: OfferedMap; fileName: string; onSaved: () => void }>;

/** A file of another layout: its columns beside ours, as they are probably meant; confirmed or changed it is read so, now and next time. */
export const MapColumns = ({ kind, offered, fileName, onSaved }: MapProps) => {
  const { t } = useLingui();
  const form = useForm<string>({
    form: `import-map:${kind.route}:${offered.fingerprint}`,
    begin: beginOf(offered, fileName),
    rules: (fields) => rulesOf(offered, fields),
  });
  const saving = useCommand(`PUT ${kind.route}/maps/{fingerprint}`, {
    refreshes: [serviceOf(kind.route)],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onSaved();
    },
  });
  const send = () =>
    saving.mutate({ params: { fingerprint: offered.fingerprint }, body: mapOf(offered, form.fields) as never });
  return (
    <Stack data-testid="map-columns">
      <Offered offered={offered} />
      <Form
        form={form}
        sending={saving}
        onSend={send}
        action={<Trans>Pakai dan periksa berkas</Trans>}
        actionProps={{ w: 'fit-content' }}
        testId="save-map"
      >
        <OurColumns kind={kind} offered={offered} fields={form.fields} />
        <Meanings kind={kind} offered={offered} fields={form.fields} />
        <StillMissing kind={kind} offered={offered} fields={form.fields} />
        <TextField
          name="name"
          label={t`Nama susunan`}
          hint={t`Berkas berikutnya dengan kepala kolom yang sama memakai susunan ini.`}
        />
      </Form>
    </Stack>
  );
};

const Offered = ({ offered: { names, savedAs } }: Pick<MapProps, 'offered'>) => {
  const { t } = useLingui();
  return (
    <Alert color="blue" variant="light" role="status" title={t`Cocokkan kolom berkas`} c="dark.8">
      {savedAs === undefined ? (
        <Trans>
          Berkas ini memakai {names.length} kolom dengan nama lain. Pilih kolom mana yang dibaca; kolom lainnya tidak
          disimpan. Belum ada yang diimpor.
        </Trans>
      ) : (
        <Trans>
          Berkas dengan kepala kolom ini pernah dibaca dengan susunan “{savedAs}”. Periksa, lalu pakai lagi. Belum ada
          yang diimpor.
        </Trans>
      )}
    </Alert>
  );
};

type FieldsProps = Pick<MapProps, 'kind' | 'offered'> & Readonly<{ fields: Readonly<Record<string, string>> }>;

const OurColumns = ({ kind: { columns }, offered, fields }: FieldsProps) => {
  const { _ } = useLinguiCore();
  const { t } = useLingui();
  const options = [...fileColumns(offered), { value: SAME, label: t`Isi sama untuk semua baris …` }];
  const labelOf = (column: string): string => {
    const label = columns[column]?.label;
    return label ? _(label) : column;
  };
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      {offered.wanted.map(({ column, words, isNeeded }) => (
        <Stack key={column} gap={6}>
          <ChoiceField
            name={columnField(column)}
            label={labelOf(column)}
            nothing={isNeeded ? t`Pilih kolom …` : t`Tidak ada di berkas`}
            options={options}
          />
          {fields[columnField(column)] === SAME && <SameValue column={column} label={labelOf(column)} words={words} />}
        </Stack>
      ))}
    </SimpleGrid>
  );
};

/** The file is checked only once each of these is told. */
const StillMissing = ({ kind: { columns }, offered: { wanted }, fields }: FieldsProps) => {
  const { _ } = useLinguiCore();
  const missing = wanted
    .filter(({ column, isNeeded }) => isNeeded && (fields[columnField(column)] ?? '') === '')
    .map(({ column }) => {
      const label = columns[column]?.label;
      return label ? _(label) : column;
    });
  if (missing.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" role="status" c="dark.8" data-testid="still-missing">
      <Trans>Belum dicocokkan: {missing.join('; ')}</Trans>
    </Alert>
  );
};

type SameProps = Readonly<{ column: string; label: string; words: readonly string[] | undefined }>;

const SameValue = ({ column, label, words }: SameProps) => {
  const { t } = useLingui();
  const labelled = { name: valueField(column), label: t`${label}: isi untuk semua baris` };
  if (!words) return <TextField {...labelled} />;
  return <ChoiceField {...labelled} nothing={t`Pilih`} options={words.map((word) => ({ value: word, label: word }))} />;
};

/** Words of the file in columns that take certain words only. */
const Meanings = ({ kind: { columns }, offered, fields }: FieldsProps) => {
  const { _ } = useLinguiCore();
  const { t } = useLingui();
  return (
    <>
      {wordsToAsk(offered, fields).map(({ column, words, meanings }) => {
        const label = columns[column]?.label;
        return (
          <Stack key={column} gap="xs" data-testid={`meanings-${column}`}>
            <Text size="sm" fw={600}>
              <Trans>Padanan kata: {label ? _(label) : column}</Trans>
            </Text>
            <SimpleGrid cols={{ base: 1, md: 2 }}>
              {words.map((word) => (
                <ChoiceField
                  key={word}
                  name={wordField(column, word)}
                  label={word}
                  nothing={t`Tidak ada padanannya: tandai selnya`}
                  options={meanings.map((one) => ({ value: one, label: one }))}
                />
              ))}
            </SimpleGrid>
          </Stack>
        );
      })}
    </>
  );
};
