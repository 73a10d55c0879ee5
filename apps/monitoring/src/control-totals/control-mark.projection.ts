import type {
  distributionClosedV1,
  monthCountedV1,
  peopleCountedV1,
  planCountedV1,
  surveyPublishedV1,
  tppRunSealedV1,
  unitRegisteredV1,
} from '@kinerja/contracts';
import { insert, none, tableProjection } from '@kinerja/projections';
import type { FederatedEvent } from '../federated-event';
import { ControlMarkRow } from './control-mark.read-model';

type Fact =
  | FederatedEvent<typeof unitRegisteredV1>
  | FederatedEvent<typeof peopleCountedV1>
  | FederatedEvent<typeof planCountedV1>
  | FederatedEvent<typeof monthCountedV1>
  | FederatedEvent<typeof distributionClosedV1>
  | FederatedEvent<typeof tppRunSealedV1>
  | FederatedEvent<typeof surveyPublishedV1>;

const mark = ({ agency, context, partition, offset }: Fact, scope: string) =>
  insert<ControlMarkRow>({ agency, context, scope, partition, atOffset: offset });

/** Every fact that the control totals count, by what its figures are about. */
export const controlMarks = tableProjection<Fact, ControlMarkRow>(ControlMarkRow, {
  'identity.unit-registered': (fact) => mark(fact, fact.data.unitId),
  'identity.people-counted': (fact) => mark(fact, fact.data.unitId),
  'planning.plan-counted': (fact) =>
    fact.data.step === 'approved' ? mark(fact, `${fact.data.year}/${fact.data.unitId}`) : none,
  'reporting.month-counted': (fact) => mark(fact, `${fact.data.month}/${fact.data.unitId}`),
  'evaluation.distribution-closed': (fact) => mark(fact, `${fact.data.month}/${fact.data.unitId}`),
  'incentives.tpp-run-sealed': (fact) => mark(fact, fact.data.runId),
  'surveys.survey-published': (fact) => mark(fact, fact.data.surveyId),
});
