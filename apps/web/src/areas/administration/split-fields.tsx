import { Input, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueries, useQuery } from '@tanstack/react-query';
import { personWith } from '../../api/directory';
import type { PostToGive, Unit } from '../../api/identity';
import { useField } from '../../forms/form-context';
import { ChoiceField } from '../../forms/picked-fields';
import { TextField } from '../../forms/text-fields';
import { dutyWords, postKindWords } from '../../display/post-words';
import { fieldOf, type Part } from './split-form';

type Others = Readonly<{ others: readonly Unit[] }>;
type Posts = Readonly<{ posts: readonly PostToGive[] }>;

/** How a unit is called before it is there. */
const usePartName = (others: readonly Unit[]) => {
  const { t } = useLingui();
  return ({ nth, into, name }: Part): string => {
    const number = nth + 1;
    if (into !== '') return others.find(({ unitId }) => unitId === into)?.name ?? '';
    return name === '' ? t`Unit baru ${number}` : name;
  };
};

/** A unit that takes over: a new one, or one that is there. */
export const SplitPart = ({ part: { nth, into }, others }: Others & Readonly<{ part: Part }>) => {
  const { t } = useLingui();
  const number = nth + 1;
  return (
    <Stack gap="xs" data-testid={`part-${nth}`}>
      <ChoiceField
        name={`into${nth}`}
        label={t`Unit tujuan ${number}`}
        nothing={t`Unit baru`}
        options={others.map(({ unitId: value, name: label }) => ({ value, label }))}
      />
      {into === '' && (
        <TextField
          name={`name${nth}`}
          label={t`Nama unit baru ${number}`}
          hint={t`Berada di bawah unit yang sama dengan unit ini; dapat dipindahkan kemudian.`}
        />
      )}
    </Stack>
  );
};

type WhoProps = Others & Posts & Readonly<{ unit: Unit; parts: readonly Part[] }>;

/** Each post with where it goes, then who heads each of those units. */
export const WhoGoesWhere = ({ unit, parts, posts, others }: WhoProps) => {
  const { t } = useLingui();
  const { error } = useField('posts');
  const partName = usePartName(others);
  const options = parts.map((part) => ({ value: String(part.nth), label: partName(part) }));
  return (
    <>
      <Stack
        gap="xs"
        component="fieldset"
        className="plain-fieldset"
        aria-invalid={error !== undefined}
        tabIndex={-1}
        data-testid="who-goes-where"
      >
        <Text component="legend" fw={600} mb="xs">
          <Trans>Siapa pindah ke mana</Trans>
        </Text>
        {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
        {posts.map((post) => (
          <Destination key={post.assignmentId} post={post} stay={t`Tetap di ${unit.name}`} options={options} />
        ))}
      </Stack>
      {parts.map((part) => (
        <HeadField key={part.nth} part={part} posts={posts} name={partName(part)} />
      ))}
    </>
  );
};

type DestinationProps = Readonly<{
  post: PostToGive;
  stay: string;
  options: readonly Readonly<{ value: string; label: string }>[];
}>;

const Destination = ({ post, stay, options }: DestinationProps) => {
  const { assignmentId, employeeId, position, kind, duty } = post;
  const { _ } = useLinguiCore();
  const { data } = useQuery(personWith(employeeId));
  const marks = [...(kind === 'definitive' ? [] : [postKindWords[kind]]), ...(duty === 'head' ? [dutyWords.head] : [])];
  const label = [data?.name ?? '', position, ...marks.map((mark) => _(mark))].join(' · ');
  return <ChoiceField name={fieldOf(assignmentId)} label={label} nothing={stay} options={options} />;
};

type HeadProps = Posts & Readonly<{ part: Part; name: string }>;

/** One of those who go there by a definitive post. */
const HeadField = ({ part, posts, name }: HeadProps) => {
  const { t } = useLingui();
  const able = posts.filter(({ kind, assignmentId }) => kind === 'definitive' && part.posts.includes(assignmentId));
  const names = useQueries({ queries: able.map(({ employeeId }) => personWith(employeeId)) });
  return (
    <ChoiceField
      name={`head${part.nth}`}
      label={t`Kepala ${name}`}
      nothing={part.into === '' ? t`Kosong dahulu` : t`Seperti sekarang`}
      options={able.map(({ assignmentId: value }, nth) => ({ value, label: names[nth]?.data?.name ?? '' }))}
    />
  );
};
