import { Workbook } from 'exceljs';
import { workbookFile } from './workbook-file';

it('gives back a cell that XML cannot hold in signs that it can', async () => {
  const bytes = await workbookFile([{ name: 'Baris', header: ['nama'], rows: [['Ni\ufffe \ud83dLuh']] }]);
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  expect(workbook.getWorksheet('Baris')?.getCell(2, 1).value).toBe('Ni\ufffd \ufffdLuh');
});
