import { Trans, useLingui } from '@lingui/react/macro';
import { beginPost } from '../../api/generated/identity.limits';
import type { PersonPosts, Post } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { daysAway } from '../../display/calendar';
import { Form } from '../../forms/form';
import { ChoiceField, DayField } from '../../forms/picked-fields';
import { choice, day } from '../../forms/rules';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';
import { AfterPost } from './consequences';
import { REFRESHED } from './end-post';
import { Ends } from './begin-post';
import { refusedFields } from './refused-fields';
import { currentPost, golongansOf, jobClasses, wordsOfPost } from './use-begin-post-form';

type DialogProps = Readonly<{ person: PersonPosts; onClose: () => void }>;

/** Another golongan or class in the post that somebody has: the same as another post that differs in nothing else. */
export const PromotionDialog = ({ person, onClose }: DialogProps) => {
  const post = currentPost(person);
  return post ? <Promotion person={person} post={post} onClose={onClose} /> : null;
};

const superiorOn = ({ superiors }: Post, startsOn: string): string =>
  superiors.findLast(({ from }) => from <= startsOn)?.superiorId ?? '';

const usePromotionForm = (person: PersonPosts, { golongan, jobClass, startsOn: former }: Post) =>
  useForm({
    form: `promote-person:${person.employeeId}`,
    begin: { golongan, jobClass: String(jobClass), startsOn: '' },
    rules: {
      golongan: choice(golongansOf(person), beginPost.golongan),
      jobClass: choice(jobClasses, beginPost.jobClass),
      startsOn: day(beginPost.startsOn, { min: daysAway(former, 1) }),
    },
  });

const Promotion = ({ person, post, onClose }: DialogProps & Readonly<{ post: Post }>) => {
  const { t } = useLingui();
  const form = usePromotionForm(person, post);
  const beginning = useCommand('POST identity/people/{id}/assignments', {
    refreshes: REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const { golongan, jobClass, startsOn } = form.fields;
  const { unitId, position, positionKind, duty } = post;
  const same = { kind: 'definitive', unitId, position, positionKind, duty, endsOn: post.endsOn ?? '', letter: '' };
  const fields = { ...same, golongan, jobClass, startsOn, superiorId: superiorOn(post, startsOn) };
  const values = (all: readonly string[]) => all.map((value) => ({ value, label: value }));
  return (
    <Dialog title={<Trans>Naik golongan atau kelas</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: beginning.isPending, error: useRefusedAtField(beginning.error, refusedFields) }}
        onSend={() => beginning.mutate({ params: { id: person.employeeId }, body: wordsOfPost(fields) })}
        action={<Trans>Simpan kenaikan</Trans>}
        testId="send-promotion"
      >
        <ChoiceField name="golongan" label={t`Golongan`} nothing={t`Pilih`} options={values(golongansOf(person))} />
        <ChoiceField name="jobClass" label={t`Kelas jabatan`} nothing={t`Pilih`} options={values(jobClasses)} />
        <DayField name="startsOn" label={t`Hari pertama`} hint={t`TMT menurut surat keputusannya.`} />
        {startsOn !== '' && form.faults['startsOn'] === undefined && (
          <AfterPost assignmentId={post.assignmentId} from={startsOn} goesOn>
            <Ends former={post} startsOn={startsOn} />
            <Trans>Unit, nama jabatan, tugas, dan atasan tetap sama.</Trans>
          </AfterPost>
        )}
      </Form>
    </Dialog>
  );
};
