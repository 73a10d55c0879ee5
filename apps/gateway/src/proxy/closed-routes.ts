/** Routes of services that only the door, the operator or the centre may use: sign-in, health, status, the feed. */
const CLOSED = [
  'sign-ins',
  'passkeys',
  'activations',
  'feed',
  'status',
  'healthz',
  'readyz',
  'metrics',
  'openapi.json',
];

/** `path` is the part after `/api/<service>`, as it came; encoded letters, double slashes and backslashes, which clients and servers read as slashes, hide nothing. */
export const isClosedRoute = (path: string): boolean => {
  try {
    const first = decodeURIComponent(path.split(/[?#]/, 1)[0] ?? '')
      .split(/[/\\]/)
      .find((part) => part !== '' && part !== '.');
    return first === '..' || CLOSED.includes(first?.toLowerCase() ?? '');
  } catch {
    return true;
  }
};
