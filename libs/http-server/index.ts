export type { HttpLimits } from './src/http-limits';
export { BODY_BYTES, bodyBytesFor, limitPassingBodies } from './src/body-limits';
export { boundedAdapter, boundedServer } from './src/bounded-server';
export { contentPolicy, sendSecurityHeaders, styleNonceOf } from './src/security-headers';
export { escapeHtml } from './src/pages/escape-html';
export { tellPeople } from './src/pages/tell-people';
