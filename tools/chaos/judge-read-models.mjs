// What the screens show against what people were told.
const CLOSED = {
  'activity.report': 'reported',
  'activity.correct': 'reported',
  'activity.approve': 'approved',
  'activity.return': 'returned',
};

/** Names of what the unanswered commands are about: whether they happened is not known. */
const doubtful = (entries) =>
  new Set(
    entries
      .filter(({ outcome }) => outcome.kind === 'unknown')
      .flatMap(({ about }) => [about, ...(about.activities ?? [])])
      .map(({ activityId }) => activityId),
  );

/** Activity id → {employeeId, month, status, description}, as the acknowledgements say. */
export const expectedActivities = (entries) => {
  const expected = new Map();
  const put = (activity, status) =>
    expected.set(activity.activityId, { ...expected.get(activity.activityId), ...activity, status });
  for (const { what, about, outcome } of entries) {
    if (outcome.kind !== 'acked') continue;
    if (what === 'activity.report') put({ ...about, activityId: outcome.answer.activityId }, 'reported');
    else if (CLOSED[what]) put(about, CLOSED[what]);
    else if (what === 'activity.approve-many')
      for (const { activityId, approved } of outcome.answer.items) if (approved) put({ activityId }, 'approved');
  }
  for (const activityId of doubtful(entries)) expected.delete(activityId);
  return expected;
};

/** `shown`: activities as the API lists them. Answers sentences; `doubt` names activities that nobody can know about. */
export const compareActivities = (entries, shown) => {
  const [expected, doubt] = [expectedActivities(entries), doubtful(entries)];
  const seen = new Map(shown.map((one) => [one.activityId, one]));
  const faults = [];
  for (const [id, { status, description, employeeId }] of expected) {
    const one = seen.get(id);
    if (!one) faults.push(`activity ${id} of ${employeeId} is not shown`);
    else if (one.status !== status || one.description !== description)
      faults.push(`activity ${id} is shown as ${one.status}, acknowledged as ${status}`);
  }
  const hasUnknownReports = entries.some(
    ({ what, outcome }) => what === 'activity.report' && outcome.kind === 'unknown',
  );
  if (!hasUnknownReports)
    for (const id of seen.keys())
      if (!expected.has(id) && !doubt.has(id)) faults.push(`activity ${id} is shown and nobody reported it`);
  return faults;
};

/** Plans: the last acknowledged target of each, unless a later setting was never answered. */
export const expectedTargets = (entries) => {
  const targets = new Map();
  for (const { what, about, outcome } of entries) {
    if (what !== 'skp.results') continue;
    if (outcome.kind === 'acked') targets.set(about.skpId, about.target);
    if (outcome.kind === 'unknown') targets.delete(about.skpId);
  }
  return targets;
};

const all = async (visitor, path) => {
  const items = [];
  for (let cursor = ''; ;) {
    const page = await visitor.get(
      `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    items.push(...page.items);
    if (!page.next) return items;
    cursor = page.next;
  }
};

const plans = async (entries, admin) => {
  const faults = [];
  for (const [skpId, target] of expectedTargets(entries)) {
    const { results } = await admin.get(`/api/planning/skps/${skpId}`);
    const shown = results[0]?.indicators[0]?.target;
    if (shown !== target) faults.push(`plan ${skpId} shows the target ${shown}, acknowledged was ${target}`);
  }
  return faults;
};

const units = async (entries, admin) => {
  const shown = (await all(admin, '/api/identity/units')).map(({ name }) => name);
  return entries
    .filter(({ what, outcome }) => what === 'unit.register' && outcome.kind === 'acked')
    .map(({ about }) => [about.name, shown.filter((name) => name === about.name).length])
    .filter(([, times]) => times !== 1)
    .map(([name, times]) => `unit ${name} is shown ${times} times`);
};

const periods = async (entries, admin) => {
  const status = new Map((await all(admin, '/api/planning/periods')).map((one) => [one.month, one.status]));
  const wanted = new Map();
  for (const { what, about, outcome } of entries)
    if (what.startsWith('period.') && outcome.kind === 'acked')
      wanted.set(about.month, what === 'period.open' ? 'open' : 'closed');
  return [...wanted]
    .filter(([month, one]) => status.get(month) !== one)
    .map(([month, one]) => `period ${month} is shown as ${status.get(month)}, acknowledged as ${one}`);
};

/** Asks the API of one agency; answers sentences about what differs. */
export const judgeReadModels = async (entries, agency, { people, admin }) => {
  const shown = [];
  for (const { visitor } of people)
    for (const month of agency.months)
      shown.push(...(await all(visitor, `/api/reporting/activity-logs/mine?month=${month}`)));
  return [
    ...compareActivities(entries, shown),
    ...(await plans(entries, admin)),
    ...(await units(entries, admin)),
    ...(await periods(entries, admin)),
  ];
};
