import { Home } from '@kinerja/installation';
import { backupInstance } from './backup-instance';

/** A process of its own that writes one backup, for a test that kills it; its settings come as one JSON document. */
const { home, ...settings } = JSON.parse(process.env['BACKUP'] ?? '{}') as Parameters<typeof backupInstance>[0] & {
  home: string;
};

void backupInstance({ ...settings, home: Home.open(String(home)) }).then(() => process.stdout.write('done\n'));
