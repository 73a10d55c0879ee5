import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenApiDocument } from '@kinerja/openapi';
import { breakingChanges } from './compatibility';

/** Where documents are kept, and what of them was broken on purpose. */
const FOLDER = 'docs/openapi';
const ACCEPTED = 'breaking.md';

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** The documents as they are checked in: what clients were built against. */
export class CheckedInDocuments {
  constructor(private readonly repository: string) {}

  /** Undefined before the first time. */
  find(name: string): OpenApiDocument | undefined {
    const text = read(this.pathOf(`${name}.json`));
    return text === '' ? undefined : (JSON.parse(text) as OpenApiDocument);
  }

  /** What would break clients and stands in no line of `docs/openapi/breaking.md`. */
  unacceptedChanges(name: string, document: OpenApiDocument): readonly string[] {
    const before = this.find(name);
    if (!before) return [];
    const accepted = read(this.pathOf(ACCEPTED));
    return breakingChanges(before, document)
      .map((change) => `${name}: ${change}`)
      .filter((line) => !accepted.includes(`- ${line}\n`));
  }

  /** @throws Error for a change that breaks clients and is not accepted. */
  write(name: string, document: OpenApiDocument): void {
    const unaccepted = this.unacceptedChanges(name, document);
    if (unaccepted.length > 0)
      throw new Error(`not accepted in ${FOLDER}/${ACCEPTED}:\n${unaccepted.map((line) => `- ${line}`).join('\n')}`);
    mkdirSync(join(this.repository, FOLDER), { recursive: true });
    writeFileSync(this.pathOf(`${name}.json`), `${JSON.stringify(document, null, 2)}\n`);
  }

  private pathOf(file: string): string {
    return join(this.repository, FOLDER, file);
  }
}
