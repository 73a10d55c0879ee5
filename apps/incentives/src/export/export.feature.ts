import { feature } from '@kinerja/service-runtime';
import { ExportController } from './export.controller';

export const exportFeature = feature({ controllers: [ExportController] });
