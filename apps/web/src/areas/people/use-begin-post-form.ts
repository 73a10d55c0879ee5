import { golongans } from '@kinerja/vocabulary';
import { beginPost } from '../../api/generated/identity.limits';
import type { PersonPosts, Post } from '../../api/identity';
import type { BodyOf } from '../../api/operation';
import { choice, day, text } from '../../forms/rules';
import { useForm } from '../../forms/use-form';
import { dutyWords, positionKindWords, postKindWords } from '../../display/post-words';

type Body = BodyOf<'POST identity/people/{id}/assignments'>;

export const postKinds = Object.keys(postKindWords) as readonly Post['kind'][];
export const positionKinds = Object.keys(positionKindWords) as readonly Post['positionKind'][];
export const postDuties = Object.keys(dutyWords) as readonly Post['duty'][];
/** Kelas jabatan 1-17. */
export const jobClasses = Array.from({ length: beginPost.jobClass.max }, (_, index) => String(index + 1));
/** Of PNS and CPNS with a slash, of PPPK without. */
export const golongansOf = ({ employment }: PersonPosts): readonly string[] =>
  golongans.filter((golongan) => !golongan.includes('/') === (employment === 'pppk'));

/** The definitive post of today. */
export const currentPost = ({ posts }: PersonPosts): Post | undefined =>
  posts.find(({ kind, state }) => kind === 'definitive' && state === 'held');

const textOf = (value: string | number | undefined): string => String(value ?? '');

/** Begins as what the person is now; what changes with a mutation is left to be filled in. */
const beginOf = (person: PersonPosts) => {
  const post = currentPost(person);
  return {
    ...{ kind: 'definitive', unitId: '', position: '', duty: 'member', superiorId: '', startsOn: '' },
    ...{ endsOn: '', letter: '', positionKind: textOf(post?.positionKind), jobClass: textOf(post?.jobClass) },
    golongan: textOf(post?.golongan),
  };
};

type Fields = ReturnType<typeof beginOf>;

export const useBeginPostForm = (person: PersonPosts) =>
  useForm<keyof Fields>({
    form: `begin-post:${person.employeeId}`,
    begin: beginOf(person),
    rules: ({ kind, duty, startsOn }) => ({
      kind: choice(postKinds, beginPost.kind),
      unitId: text(beginPost.unitId),
      position: text(beginPost.position),
      positionKind: choice(positionKinds, beginPost.positionKind),
      jobClass: choice(jobClasses, beginPost.jobClass),
      golongan: choice(golongansOf(person), beginPost.golongan),
      duty: choice(postDuties, beginPost.duty),
      startsOn: day(beginPost.startsOn),
      superiorId: text({}, duty === 'member'),
      endsOn: day({}, startsOn === '' ? {} : { min: startsOn }),
      letter: text(beginPost.letter, kind !== 'definitive'),
    }),
  });

const given = <Name extends string>(name: Name, value: string): { [_ in Name]?: string } =>
  value.trim() === '' ? {} : ({ [name]: value.trim() } as { [_ in Name]?: string });

/** What was checked by the rules above, as the command takes it. */
export const wordsOfPost = (fields: Readonly<Record<keyof Fields, string>>): Body => {
  const { kind, unitId, position, positionKind, jobClass, golongan, duty, startsOn } = fields;
  const body = {
    ...{ kind, unitId, position: position.trim(), positionKind, jobClass: Number(jobClass), golongan, duty, startsOn },
    ...given('superiorId', fields.superiorId),
    ...given('endsOn', fields.endsOn),
    ...(kind === 'definitive' ? {} : given('letter', fields.letter)),
  };
  return body as Body;
};
