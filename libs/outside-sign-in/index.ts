export { OutsideProvider, type Journey, type OutsidePerson } from './src/outside-provider';
export { ProviderFault, type FaultKind } from './src/provider-fault';
export { checkProvider, type Finding } from './src/provider-check';
export { outsideSettings, providerFrom, RETURN_PATH, type ProviderSettings } from './src/provider-settings';
