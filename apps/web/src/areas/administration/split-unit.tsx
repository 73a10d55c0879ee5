import { Button, Group, Stack, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { splitChoice, units, type PostToGive, type Unit } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { isThere } from '../../display/unit-days';
import { Form } from '../../forms/form';
import { DayField, SegmentField } from '../../forms/picked-fields';
import { LongTextField } from '../../forms/text-fields';
import type { FormState } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { SplitConsequences } from './split-consequences';
import { SplitPart, WhoGoesWhere } from './split-fields';
import { bodyOf, MOST_PARTS, partsIn, useSplitForm, withoutLastPart, type Part } from './split-form';
import { UNIT_REFRESHED } from './unit-changes';
import { refusedFields } from './unit-refused-fields';

/** What a split does is asked for when nobody has tapped for this long. */
const SETTLED_MS = 400;

type SplitProps = Readonly<{ unit: Unit; onDone: () => void }>;

/** Posts of a unit go on in new units, or others, from a day on; what that does is shown before it is decided. */
export const SplitUnit = ({ unit, onDone }: SplitProps) => {
  const { t } = useLingui();
  const { unitId, name } = unit;
  const form = useSplitForm(unit);
  const splitting = useCommand('POST identity/units/{id}/split', {
    refreshes: UNIT_REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onDone();
    },
  });
  const error = useRefusedAtField(splitting.error, refusedFields);
  const { from = '', outcome } = form.fields;
  const isDay = from !== '' && form.faults['from'] === undefined;
  const choice = useQuery({ ...splitChoice(unitId, from), enabled: isDay });
  const posts = choice.data?.posts ?? [];
  const parts = partsIn(form.fields, posts);
  const [shown] = useDebouncedValue(form.fields, SETTLED_MS);
  const planned = partsIn(shown, posts);
  return (
    <Form
      form={form}
      sending={{ ...splitting, error }}
      onSend={() => splitting.mutate({ params: { id: unitId }, body: bodyOf(form.fields, parts) })}
      action={<Trans>Pecah unit</Trans>}
      testId="send-split"
    >
      <Text size="sm">
        <Trans>
          Jabatan yang dipilih berlanjut di unit baru atau unit lain. Pemecahan tidak dapat dibatalkan; pegawai dapat
          dipindahkan kembali satu per satu.
        </Trans>
      </Text>
      <DayField name="from" label={t`Berlaku mulai`} />
      {isDay && (
        <Loaded query={choice} lines={6}>
          {({ laterIds }) => (
            <>
              <BeginLater unit={unit} ids={laterIds} />
              <Choice {...{ unit, form, from, posts, parts }} />
            </>
          )}
        </Loaded>
      )}
      <SegmentField
        name="outcome"
        label={t`Sesudah itu ${name}`}
        testId="split-outcome"
        options={[
          { value: 'goes-on', label: t`Tetap ada` },
          { value: 'ends', label: t`Tidak ada lagi` },
        ]}
      />
      <LongTextField name="reason" label={t`Alasan`} hint={t`Tetap tercatat; jangan sebut nama orang.`} />
      {planned.some((part) => part.posts.length > 0) && (
        <SplitConsequences {...{ unit, posts, from }} parts={planned} ends={outcome === 'ends'} />
      )}
    </Form>
  );
};

type ChoiceProps = Readonly<{
  unit: Unit;
  form: FormState;
  from: string;
  posts: readonly PostToGive[];
  parts: readonly Part[];
}>;

/** Into which units, and who goes where. */
const Choice = ({ unit, form, from, posts, parts }: ChoiceProps) => {
  const { data } = useQuery(units());
  const others = (data?.items ?? []).filter(
    (one) => one.unitId !== unit.unitId && one.lastDay === undefined && isThere(one, from),
  );
  if (posts.length === 0)
    return (
      <EmptyNote title={<Trans>Tidak ada jabatan yang dapat dipindahkan</Trans>}>
        <Trans>Tidak seorang pun memegang jabatan di {unit.name} sampai hari itu. Pilih hari lain.</Trans>
      </EmptyNote>
    );
  return (
    <Stack gap="md">
      {parts.map((part) => (
        <SplitPart key={part.nth} part={part} others={others} />
      ))}
      <PartSteps form={form} count={parts.length} />
      <WhoGoesWhere {...{ unit, parts, posts, others }} />
    </Stack>
  );
};

/** Whose post in the unit begins on that day or later: they cannot be chosen, and a unit that ends does not wait for them. */
const BeginLater = ({ unit, ids }: Readonly<{ unit: Unit; ids: readonly string[] }>) =>
  ids.length > 0 && (
    <Text size="sm" data-testid="split-later">
      <Plural
        value={ids.length}
        one="# orang baru mulai memegang jabatan di sini pada hari itu atau sesudahnya."
        other="# orang baru mulai memegang jabatan di sini pada hari itu atau sesudahnya."
      />{' '}
      <Trans>Mereka tidak ikut dipindahkan. Bila {unit.name} berakhir, pindahkan dahulu jabatan mereka.</Trans>
    </Text>
  );

const PartSteps = ({ form, count }: Readonly<{ form: FormState; count: number }>) => (
  <Group gap="xs">
    {count < MOST_PARTS && (
      <Button variant="default" onClick={() => form.change({ parts: String(count + 1) })} data-testid="add-part">
        <Trans>Tambah unit tujuan</Trans>
      </Button>
    )}
    {count > 1 && (
      <Button variant="default" onClick={() => form.change(withoutLastPart(form.fields))} data-testid="drop-part">
        <Trans>Hapus unit terakhir</Trans>
      </Button>
    )}
  </Group>
);
