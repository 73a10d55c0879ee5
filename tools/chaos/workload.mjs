// Plays the people of the load agencies at a bounded rate: each does one thing at a time.
import { built } from './built.mjs';
import * as deeds from './deeds.mjs';
import { GaveUp } from './visitor.mjs';

const PLAN_YEARS = [2021, 2022, 2023];
const ELEMENTS = () => built('libs/vocabulary/index.js').surveyElements;

/** Activities whose last command was acknowledged, with the id they got. */
const report = async ({ agency, person }) => {
  const deed = deeds.reportActivity(agency, person);
  const outcome = await person.visitor.carryOut(deed);
  if (outcome.kind === 'acked') person.waiting.push({ ...deed.about, activityId: outcome.answer.activityId });
};

const approve = async ({ agency, person }) => {
  await person.superior.carryOut(deeds.approveActivity(agency, person.waiting.shift()));
};

const approveSome = async ({ agency, person, derive }) => {
  const activities = person.waiting.splice(0, 5);
  await person.superior.carryOut(deeds.approveMany(agency, activities, derive));
};

const giveBack = async ({ agency, person }) => {
  const activity = person.waiting.shift();
  const { kind } = await person.superior.carryOut(deeds.returnActivity(agency, activity));
  if (kind === 'acked') person.returned.push(activity);
};

const correct = async ({ agency, person }) => {
  const deed = deeds.correctActivity(agency, person.returned.shift());
  const { kind } = await person.visitor.carryOut(deed);
  if (kind === 'acked') person.waiting.push(deed.about);
};

const plan = async ({ agency, person, random }) => {
  person.plans ??= {};
  const year = PLAN_YEARS[Math.floor(random() * PLAN_YEARS.length)];
  const skpId = person.plans[year];
  if (skpId) return person.visitor.carryOut(deeds.setResults(agency, person, skpId));
  const outcome = await person.visitor.carryOut(deeds.draftPlan(agency, person, year));
  if (outcome.kind === 'acked') person.plans[year] = outcome.answer.skpId;
};

/** What this person may do now, the likelier the more often it stands here. */
const choicesOf = ({ waiting, returned }) => [
  ...Array(5).fill(report),
  plan,
  ...(waiting.length > 0 ? [approve, giveBack] : []),
  ...(waiting.length > 3 ? [approveSome, approveSome] : []),
  ...(returned.length > 0 ? [correct, correct] : []),
];

const somebody = (scene) => {
  const choices = choicesOf(scene.person);
  return choices[Math.floor(scene.random() * choices.length)](scene);
};

/** Months of long ago are opened and closed again; closing one is a chain of commands through reporting. */
const period = async ({ agency, admin }) => {
  agency.periods ??= { next: 0, open: [] };
  const { periods } = agency;
  if (periods.open.length > 2) return admin.carryOut(deeds.closePeriod(agency, periods.open.shift()));
  const nth = periods.next++;
  const month = `${2005 + Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`;
  const { kind } = await admin.carryOut(deeds.openPeriod(agency, month));
  if (kind === 'acked') periods.open.push(month);
};

const office = (scene) =>
  scene.random() < 0.4 ? period(scene) : scene.admin.carryOut(deeds.registerUnit(scene.agency));

const citizen = async ({ agency, citizen: visitor, random }) => {
  const { text } = await visitor.get(`/s/${agency.survey.code}`);
  const visit = /name="visit" value="([^"]+)"/.exec(text)?.[1] ?? '';
  const marks = Object.fromEntries(ELEMENTS().map((element) => [element, String(2 + Math.floor(random() * 3))]));
  await visitor.carryOut(deeds.answerSurvey(agency, agency.survey, visit, marks));
};

export class Workload {
  #actors = [];
  #busy = new Set();
  #timer;
  #faults = [];

  /** `rate`: commands begun a second at most; nobody begins while his last command is unanswered. */
  constructor({ random, rate }) {
    Object.assign(this, { random, rate });
  }

  add(agency, { people, admin, citizen: visitor }) {
    const derive = built('libs/kernel/index.js').uuidv5;
    const scene = { agency, admin, citizen: visitor, random: this.random, derive };
    for (const person of people) this.#actors.push({ act: somebody, scene: { ...scene, person } });
    this.#actors.push({ act: office, scene }, { act: citizen, scene }, { act: citizen, scene });
  }

  start() {
    this.#timer = setInterval(() => this.#next(), 1000 / this.rate);
  }

  /** Resolves when every begun command is answered or given up. @throws what a person stumbled over that is no fault of the wires. */
  async stop() {
    clearInterval(this.#timer);
    await Promise.all(this.#busy);
    if (this.#faults.length > 0) throw this.#faults[0];
  }

  #next() {
    const idle = this.#actors.filter(({ isBusy }) => !isBusy);
    const actor = idle[Math.floor(this.random() * idle.length)];
    if (!actor) return;
    actor.isBusy = true;
    const work = Promise.resolve(actor.act(actor.scene))
      .catch((error) => error instanceof GaveUp || this.#faults.push(error))
      .finally(() => {
        actor.isBusy = false;
        this.#busy.delete(work);
      });
    this.#busy.add(work);
  }
}
