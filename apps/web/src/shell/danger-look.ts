/** Of a button after which something counts as never done. */
export const dangerLook = { variant: 'outline', color: 'var(--mantine-color-error)' } as const;
