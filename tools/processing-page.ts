import { evaluationService } from '@kinerja/evaluation-app';
import { identityService } from '@kinerja/identity-app';
import { incentivesService } from '@kinerja/incentives-app';
import { planningService } from '@kinerja/planning-app';
import { reportingService } from '@kinerja/reporting-app';
import { surveysService } from '@kinerja/surveys-app';
import type { RegisterEntry } from '@kinerja/trail';

/** The register does not depend on it. */
const digestKey = Buffer.alloc(32).toString('base64');

const services = [
  ...[identityService({ digestKey }), planningService, reportingService, evaluationService, incentivesService],
  surveysService({ digestKey, minimumRespondents: 30, flushSeconds: 60 }),
];

const words = (text: string): string => text.replaceAll('-', ' ');
const list = (items: readonly string[]): string => (items.length === 0 ? '–' : items.map(words).join(', '));

const readersText = ({ roles, relations, everybody }: RegisterEntry['readers']): string =>
  list([...(everybody ? [`every one of: ${everybody}`] : []), ...roles, ...relations]);

const disclosedText = ({ disclosed }: RegisterEntry): string =>
  list(disclosed.map(({ what, ...readers }) => `${what} (${readersText(readers)})`));

const keptText = ({ kept }: RegisterEntry): string =>
  list(kept.map(({ rule, days }) => (days === undefined ? rule : `${rule}: ${String(days)} days`)));

const rowOf = (entry: RegisterEntry): string => {
  const { kind, people, purpose, ground, laws, events, sealed, readers, nameReaders, files, givenTo } = entry;
  const cells = [
    ...[`${words(kind)} (${people})`, words(purpose), `${words(ground)}: ${laws.join(', ')}`, list(events)],
    ...[
      list(sealed),
      readersText(readers),
      readersText(nameReaders),
      disclosedText(entry),
      readersText(files),
      list(givenTo),
      keptText(entry),
    ],
  ];
  return `| ${cells.join(' | ')} |`;
};

const HEAD = [
  ...[
    'What',
    'What for',
    'By what right',
    'Recorded',
    'Of that sealed',
    'Read by',
    'Names alone read by',
    'Recorded when shown',
  ],
  ...['Taken as a file by', 'Given to', 'Kept'],
];

/** The register of processing of every service of an agency, from what the services state. */
export const processingPage = (): string =>
  services
    .map(({ name, register }) => {
      const table = [`| ${HEAD.join(' | ')} |`, `|${'---|'.repeat(HEAD.length)}`, ...register.map(rowOf)];
      return `## ${name}\n\n${table.join('\n')}\n`;
    })
    .join('\n');
