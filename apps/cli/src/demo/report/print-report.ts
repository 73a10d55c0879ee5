import { decimalInIndonesian } from '@kinerja/vocabulary';
import type { DemoReport } from './demo-report';

const rp = (amount: number): string => `Rp ${decimalInIndonesian(amount)}`;

const rowsOf = (report: DemoReport): [label: string, value: string][] => [
  ['People', String(report.people)],
  ['Plans approved', String(report.plans)],
  ['Daily reports', String(report.reports)],
  ...Object.entries(report.predikat).map(([predikat, count]): [string, string] => [
    `Predikat ${predikat}`,
    String(count),
  ]),
  ['TPP gross', rp(report.tpp.grossRupiah)],
  ['TPP deductions', rp(report.tpp.deductionRupiah)],
  ['TPP net', rp(report.tpp.netRupiah)],
  ['  by the explanations', rp(report.tpp.explanationRupiah)],
  ['  by the workbook', rp(report.tpp.workbookRupiah)],
  ['IKM', `${report.ikm} (mutu ${report.mutu})`],
  ['Events written', String(report.events)],
  ['Seconds', report.seconds.toFixed(1)],
  ['Workbook', report.workbook],
];

/** The table at the end of the demo. */
export const printReport = (report: DemoReport, url: string): void => {
  const rows = rowsOf(report);
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
  process.stdout.write(
    `\n${lines.join('\n')}\n\nLogins are in demo-logins.json of the home folder; the city was at ${url}\n`,
  );
};
