import { importProgress } from '@kinerja/imports';
import { view } from '@kinerja/openapi';

export const importProgressView = view('PayeeImportProgress', importProgress);
