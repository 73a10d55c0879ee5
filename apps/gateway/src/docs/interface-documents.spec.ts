import { DocumentsOfInterface } from './interface-documents';

const document = { paths: { '/skps': { get: { summary: 'Plans' } } } };

const documentsOf = (answers: readonly unknown[]) => {
  let now = 0;
  let asked = 0;
  const probe = { documents: async () => [['planning', answers[Math.min(asked++, answers.length - 1)]] as const] };
  const documents = new DocumentsOfInterface({ agencyName: 'Dinas Sosial', basePath: '/dinsos' }, probe, () => now);
  return { documents, asked: () => asked, pass: (ms: number) => (now += ms) };
};

it('asks the services once for however many ask for them', async () => {
  const { documents, asked, pass } = documentsOf([document]);
  const pages = await Promise.all(Array.from({ length: 100 }, () => documents.current()));
  expect(pages.every(({ page, openApi }) => page.includes('/skps') && openApi.includes('/skps'))).toBe(true);
  pass(59_999);
  await documents.current();
  expect(asked()).toBe(1);
  pass(1);
  await documents.current();
  expect(asked()).toBe(2);
});

it('soon asks again where a service did not answer', async () => {
  const { documents, pass } = documentsOf([undefined, document]);
  expect((await documents.current()).page).not.toContain('/skps');
  pass(2_000);
  expect((await documents.current()).page).toContain('/skps');
});

it('is made again after it could not be made', async () => {
  let isBroken = true;
  const documents = async () => {
    if (isBroken) throw new Error('broken');
    return [['planning', document] as const];
  };
  const ofInterface = new DocumentsOfInterface({ agencyName: 'Dinas Sosial', basePath: '' }, { documents }, () => 0);
  await expect(ofInterface.current()).rejects.toThrow('broken');
  isBroken = false;
  expect((await ofInterface.current()).page).toContain('/skps');
});
