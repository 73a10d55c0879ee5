import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A query in PromQL; `of`: the agency or dashboard that it belongs to, or `alert`. */
export type Query = Readonly<{ of: string; title: string; expr: string }>;

type Dashboard = Readonly<{
  panels: readonly Readonly<{ title: string; targets: readonly Readonly<{ expr: string }>[] }>[];
}>;
type Alerts = Readonly<{
  groups: readonly Readonly<{ rules: readonly Readonly<{ alert: string; expr: string }>[] }>[];
}>;

const panelsOf = (name: string): readonly Query[] => {
  const text = readFileSync(`infra/grafana/dashboards/${name}.json`, 'utf8');
  const { panels } = JSON.parse(text) as Dashboard;
  return panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ of: name, title, expr })));
};

/** What an alert compares; the comparison itself holds only in trouble. */
const compared = (expr: string): string => expr.replace(/\s(>|<|==)\s[\d.]+$/, '');

const alerts = (): readonly Query[] => {
  const { groups } = parse(readFileSync('infra/prometheus/alerts.yml', 'utf8')) as Alerts;
  return groups.flatMap(({ rules }) =>
    rules.map(({ alert, expr }) => ({ of: 'alert', title: alert, expr: compared(expr) })),
  );
};

/** All that the dashboard of an agency, for each of them, that of the city and the alerts ask Prometheus for. */
export const queriesFor = (agencies: readonly string[]): readonly Query[] => [
  ...agencies.flatMap((agency) =>
    panelsOf('instance').map((panel) => ({ ...panel, of: agency, expr: panel.expr.replaceAll('$agency', agency) })),
  ),
  ...panelsOf('city'),
  ...alerts(),
];

/** What machines say of themselves comes from Prometheus' node exporter, which is not ours to run; faults may not have happened yet. */
export const mayBeAbsent = ({ expr }: Query): boolean => /\bnode_|status=~"5/.test(expr);
