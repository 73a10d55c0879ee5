import {
  answerSurvey,
  approveActivity,
  approveMany,
  closePeriod,
  correctActivity,
  draftPlan,
  openPeriod,
  registerUnit,
  reportActivity,
  returnActivity,
  setResults,
  type StaffedAgency,
  type Visitor,
  type Worker,
} from '@kinerja/system-under-test';
import { oneOf, type Random } from '@kinerja/tooling';
import { surveyElements } from '@kinerja/vocabulary';

/** What the people of an agency work with; `derive`: the services' own derivation of ids. */
export type Workplace = Readonly<{
  agency: StaffedAgency;
  random: Random;
  derive: (namespace: string, name: string) => string;
}>;
type Act = (workplace: Workplace, person: Worker) => Promise<void>;

const PLAN_YEARS = [2021, 2022, 2023];
const MOST_AT_ONCE = 5;

const report: Act = async ({ agency }, person) => {
  const request = reportActivity(agency, person.employeeId, person.turns++);
  const outcome = await person.visitor.carryOut(request);
  if (outcome.kind === 'acked') person.waiting.push({ ...request.about, activityId: outcome.answer.activityId });
};

const approve: Act = async ({ agency }, person) => {
  const activity = person.waiting.shift();
  if (activity) await person.superior.carryOut(approveActivity(agency, activity));
};

const approveSome: Act = async ({ agency, derive }, person) => {
  const activities = person.waiting.splice(0, MOST_AT_ONCE);
  await person.superior.carryOut(approveMany(agency, activities, derive));
};

const giveBack: Act = async ({ agency }, person) => {
  const activity = person.waiting.shift();
  if (!activity) return;
  const { kind } = await person.superior.carryOut(returnActivity(agency, activity));
  if (kind === 'acked') person.returned.push(activity);
};

const correct: Act = async ({ agency }, person) => {
  const activity = person.returned.shift();
  if (!activity) return;
  const request = correctActivity(agency, activity);
  const { kind } = await person.visitor.carryOut(request);
  if (kind === 'acked') person.waiting.push(request.about);
};

const plan: Act = async ({ agency, random }, person) => {
  const year = oneOf(random, PLAN_YEARS);
  const skpId = person.plans.get(year);
  if (skpId !== undefined) {
    person.settings += 1;
    await person.visitor.carryOut(setResults(agency, skpId, person.settings));
    return;
  }
  const outcome = await person.visitor.carryOut(draftPlan(agency, person.employeeId, year));
  if (outcome.kind === 'acked') person.plans.set(year, outcome.answer.skpId);
};

/** What this person may do now, the likelier the more often it stands here. */
const choicesOf = ({ waiting, returned }: Worker): readonly Act[] => [
  ...Array<Act>(5).fill(report),
  plan,
  ...(waiting.length > 0 ? [approve, giveBack] : []),
  ...(waiting.length > 3 ? [approveSome, approveSome] : []),
  ...(returned.length > 0 ? [correct, correct] : []),
];

export const workOnce: Act = (workplace, person) => oneOf(workplace.random, choicesOf(person))(workplace, person);

/** One of the agency's administrators at work. */
export class Office {
  private units = 0;
  private periods = 0;
  /** Months that are open. */
  private readonly open: string[] = [];

  constructor(
    private readonly workplace: Workplace,
    private readonly admin: Visitor,
  ) {}

  async workOnce(): Promise<void> {
    if (this.workplace.random() < 0.4) await this.workOnPeriods();
    else await this.admin.carryOut(registerUnit(this.workplace.agency, ++this.units));
  }

  /** Months of long ago are opened and closed again; closing one is a chain of commands through reporting. */
  private async workOnPeriods(): Promise<void> {
    const { agency } = this.workplace;
    const oldest = this.open.length > 2 ? this.open.shift() : undefined;
    if (oldest !== undefined) {
      await this.admin.carryOut(closePeriod(agency, oldest));
      return;
    }
    const nth = this.periods++;
    const month = `${2005 + Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`;
    const { kind } = await this.admin.carryOut(openPeriod(agency, month));
    if (kind === 'acked') this.open.push(month);
  }
}

export const workAsCitizen = async ({ agency, random }: Workplace, citizen: Visitor): Promise<void> => {
  const page = await citizen.page(`/s/${agency.survey.code}`);
  const visit = /name="visit" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const marks = surveyElements.map((element) => [element, String(2 + Math.floor(random() * 3))] as const);
  await citizen.carryOut(answerSurvey(agency, agency.survey, { visit, ...Object.fromEntries(marks) }));
};
