import { publishedContracts } from '@kinerja/asyncapi';

/** All that may leave an agency, and so all that the centre hears. */
export const federatedContracts = publishedContracts.filter(({ federated }) => federated);
