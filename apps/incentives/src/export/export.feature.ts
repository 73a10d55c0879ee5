import { feature } from '@kinerja/service-shell';
import { ExportController } from './export.controller';

export const exportFeature = feature({ controllers: [ExportController] });
