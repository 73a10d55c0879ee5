import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { isAnswerSheet, type AnswerSheet } from './answers.rules';
import { ikmOf } from './ikm.rules';
import type {
  CloseSurvey,
  CreateSurvey,
  OpenSurvey,
  PublishSurvey,
  RecordAnswers,
  SurveyCommand,
} from './survey.commands';
import type { SurveyEvent } from './survey.events';
import { evolve, type SurveyFacts, type SurveyState, type SurveyStatus } from './survey.state';

/** Below this many answers a mean says too much about one person (Rule SKM-010). */
export const SMALLEST_GROUP = 5;

export type SurveyRefusal =
  | Readonly<{ code: 'survey.wrong-status'; status: SurveyStatus }>
  | Readonly<{ code: 'survey.unknown-service' }>
  | Readonly<{ code: 'survey.title-missing' }>
  | Readonly<{ code: 'survey.period-reversed'; from: string; to: string }>
  | Readonly<{ code: 'survey.minimum-too-small'; minimum: number; smallest: number }>
  | Readonly<{ code: 'survey.invalid-answers'; count: number }>
  | Readonly<{ code: 'survey.answers-waiting' }>
  | Readonly<{ code: 'survey.too-few-respondents'; respondents: number; minimum: number }>
  /** Made by the log's reservation, not by this decider. */
  | Readonly<{ code: 'survey.code-taken' }>;

type Answer = Decision<SurveyEvent, SurveyRefusal>;

const decide = (command: SurveyCommand, state: SurveyState): Answer => {
  switch (command.type) {
    case 'CreateSurvey':
      return create(command, state);
    case 'OpenSurvey':
      return open(command, state);
    case 'RecordAnswers':
      return record(command, state);
    case 'CloseSurvey':
      return close(command, state);
    case 'PublishSurvey':
      return publish(command, state);
  }
};

const create = ({ data }: CreateSurvey, state: SurveyState): Answer => {
  const { now, service, ...asked } = data;
  const title = asked.title.trim();
  if (state.status !== 'absent') return refuse({ code: 'survey.wrong-status', status: state.status });
  if (!service) return refuse({ code: 'survey.unknown-service' });
  if (title === '') return refuse({ code: 'survey.title-missing' });
  if (asked.to < asked.from) return refuse({ code: 'survey.period-reversed', from: asked.from, to: asked.to });
  if (asked.minimumRespondents < SMALLEST_GROUP)
    return refuse({ code: 'survey.minimum-too-small', minimum: asked.minimumRespondents, smallest: SMALLEST_GROUP });
  return accept({ type: 'SurveyCreated', data: { ...asked, ...service, title, at: now } });
};

const open = ({ data }: OpenSurvey, state: SurveyState): Answer =>
  state.status === 'draft'
    ? accept({ type: 'SurveyOpened', data: { surveyId: data.surveyId, at: data.now } })
    : refuse({ code: 'survey.wrong-status', status: state.status });

/** Rule SKM-008: what was taken in while the survey was open still counts after closing, until the result is public. */
const record = ({ data }: RecordAnswers, state: SurveyState): Answer => {
  if (state.status !== 'open' && state.status !== 'closed')
    return refuse({ code: 'survey.wrong-status', status: state.status });
  const sheets: AnswerSheet[] = data.answers.filter(isAnswerSheet);
  const invalid = data.answers.length - sheets.length;
  if (invalid > 0) return refuse({ code: 'survey.invalid-answers', count: invalid });
  if (sheets.length === 0) return accept();
  return accept({ type: 'AnswersRecorded', data: { ...data, answers: sheets.sort() } });
};

const close = ({ data }: CloseSurvey, state: SurveyState): Answer =>
  state.status === 'open'
    ? accept({ type: 'SurveyClosed', data: { surveyId: data.surveyId, at: data.now } })
    : refuse({ code: 'survey.wrong-status', status: state.status });

/** Rule SKM-009: a result is published once, complete, and of at least the minimum number of respondents. */
const publish = ({ data }: PublishSurvey, state: SurveyState): Answer => {
  if (state.status !== 'closed') return refuse({ code: 'survey.wrong-status', status: state.status });
  if (data.intake === 'waiting') return refuse({ code: 'survey.answers-waiting' });
  const { survey, tally } = state;
  const [respondents, minimum] = [tally.respondents, survey.minimumRespondents];
  const result = ikmOf(tally);
  if (!result.ok || respondents < minimum) return refuse({ code: 'survey.too-few-respondents', respondents, minimum });
  return accept({
    type: 'SurveyPublished',
    data: { ...subjectOf(survey), ...result.value, respondents, at: data.now },
  });
};

const subjectOf = ({ surveyId, serviceId, unitId, title, from, to }: SurveyFacts) => ({
  surveyId,
  serviceId,
  unitId,
  title,
  from,
  to,
});

export const surveyDecider: Decider<SurveyCommand, SurveyState, SurveyEvent, SurveyRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};
