import type { ServiceDefinition } from '@kinerja/service-runtime';
import type { ServiceDocument } from '@kinerja/http-edge';
import { join } from 'node:path';
import { CheckedInDocuments } from './checked-in';
import { holdCursors } from './cursors';
import { ServiceUnderTest, type Surroundings } from './service-under-test';

const documents = new CheckedInDocuments(join(__dirname, '..', '..', '..'));

/** Said by `npm run openapi`: what differs is written instead of told. */
const isWriting = process.env['WRITE_OPENAPI'] === 'true';

/** What every document must be: complete, and as it is checked in, which nothing that breaks clients may change unsaid. */
export const holdDocument = (name: string, documentOf: () => ServiceDocument): void => {
  it('says of every route what it answers and what it refuses', () => expect(documentOf().unmarked).toEqual([]));

  it('breaks no client unless docs/openapi/breaking.md says so', () =>
    expect(documents.unacceptedChanges(name, documentOf().document)).toEqual([]));

  it(`is docs/openapi/${name}.json (after a change: npm run openapi)`, () => {
    const { document } = documentOf();
    if (isWriting) documents.write(name, document);
    expect(document).toEqual(documents.find(name));
  });
};

/** The suite of a service's own document. */
export const documentSuite = (definition: ServiceDefinition, surroundings: Surroundings = {}): void => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await ServiceUnderTest.start(definition, surroundings);
  });
  afterAll(() => service.stop());
  holdDocument(definition.name, () => service.service.openApi());
  holdCursors(() => service);
};
