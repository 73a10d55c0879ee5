import { useLingui as useLinguiCore } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useQuery } from '@tanstack/react-query';
import { units, type PersonPosts } from '../../api/identity';
import { ChoiceField, DayField } from '../../forms/picked-fields';
import { isThere } from '../../display/unit-days';
import { TextField } from '../../forms/text-fields';
import { amongPlaced } from '../../api/find-people';
import { PersonField } from '../../forms/person-field';
import { dutyWords, positionKindWords, postKindWords } from '../../display/post-words';
import {
  golongansOf,
  jobClasses,
  positionKinds,
  postDuties,
  postKinds,
  type useBeginPostForm,
} from './use-begin-post-form';

type FieldsProps = Readonly<{ person: PersonPosts; form: ReturnType<typeof useBeginPostForm> }>;

export const BeginPostFields = ({ person, form }: FieldsProps) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const { data } = useQuery(units());
  const { kind, startsOn } = form.fields;
  const isDay = startsOn !== '' && form.faults.startsOn === undefined;
  const same = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  const inWords = <One extends string>(values: readonly One[], words: Readonly<Record<One, MessageDescriptor>>) =>
    values.map((value) => ({ value, label: _(words[value]) }));
  const then = (data?.items ?? []).filter((unit) => !isDay || isThere(unit, startsOn));
  const allUnits = then.map(({ unitId, name }) => ({ value: unitId, label: name }));
  const pick = t`Pilih`;
  return (
    <>
      <ChoiceField
        name="kind"
        label={t`Jenis penugasan`}
        nothing={pick}
        options={inWords(postKinds, postKindWords)}
        hint={t`Definitif menggantikan jabatan sekarang (mutasi); yang lain berjalan di sampingnya.`}
      />
      <DayField name="startsOn" label={t`Hari pertama`} />
      <DayField name="endsOn" label={t`Hari terakhir, bila sudah diketahui`} />
      <ChoiceField name="unitId" label={t`Unit`} nothing={pick} options={allUnits} />
      <TextField name="position" label={t`Nama jabatan`} />
      <ChoiceField
        name="positionKind"
        label={t`Jenis jabatan`}
        nothing={pick}
        options={inWords(positionKinds, positionKindWords)}
      />
      <ChoiceField name="jobClass" label={t`Kelas jabatan`} nothing={pick} options={same(jobClasses)} />
      <ChoiceField name="golongan" label={t`Golongan`} nothing={pick} options={same(golongansOf(person))} />
      <ChoiceField name="duty" label={t`Tugas`} nothing={pick} options={inWords(postDuties, dutyWords)} />
      {kind !== 'definitive' && <TextField name="letter" label={t`Nomor surat tugas`} />}
      <PersonField
        name="superiorId"
        label={t`Atasan (pejabat penilai)`}
        among={isDay ? amongPlaced(startsOn) : undefined}
        hint={t`Ketik nama atau nomor pegawai; hanya yang memegang jabatan pada hari itu.`}
        except={person.employeeId}
      />
    </>
  );
};
