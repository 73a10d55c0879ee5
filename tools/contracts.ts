import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asyncApiOf, publishedContracts } from '@kinerja/asyncapi';
import { breakingChanges, contextOf, frozen, type Contract } from '@kinerja/contracts';
import { format } from 'prettier';

const SCHEMAS = 'libs/asyncapi/schemas';
const DOCUMENTS = 'docs/asyncapi';

const write = async (file: string, value: unknown): Promise<void> => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(JSON.stringify(value), { parser: 'json', printWidth: 120 }));
};

/** Answers what a reader of the frozen schema would stumble over; freezes it anew where that is nothing. */
const freeze = async (contract: Contract): Promise<readonly string[]> => {
  const name = `${contract.type}.v${contract.version}`;
  const [file, now] = [join(SCHEMAS, `${name}.json`), frozen(contract)];
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as typeof now) : undefined;
  const faults = before === undefined ? [] : breakingChanges(before, now);
  if (faults.length === 0) await write(file, now);
  return faults.map((fault) => `${name}: ${fault}`);
};

/** `npm run contracts`: freezes new contracts and writes docs/asyncapi. A frozen one changes only where no reader can stumble over it. */
export const main = async (): Promise<number> => {
  const refused: string[] = [];
  for (const contract of publishedContracts) refused.push(...(await freeze(contract)));
  for (const context of new Set(publishedContracts.map(({ type }) => contextOf(type))))
    await write(join(DOCUMENTS, `${context}.json`), asyncApiOf(context, publishedContracts));
  for (const line of refused) console.error(`needs a new version: ${line}`);
  return refused.length === 0 ? 0 : 1;
};
