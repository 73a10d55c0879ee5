import { migrate } from './migrate';

/** A process of its own that migrates one folder, for a test that kills it. */
const { OWNER_URL: ownerUrl = '', FOLDER: folder = '' } = process.env;

void migrate({ ownerUrl, appRole: 'test_app', folders: [{ name: 'killed', folder }] });
