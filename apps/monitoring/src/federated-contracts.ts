import { publishedContracts } from '@kinerja/asyncapi';

const isNewest = ({ type, version }: (typeof publishedContracts)[number]): boolean =>
  !publishedContracts.some((other) => other.type === type && other.version > version);

/** All that may leave an agency, each in its newest version, and so all that the centre hears. */
export const federatedContracts = publishedContracts.filter((contract) => contract.federated && isNewest(contract));
