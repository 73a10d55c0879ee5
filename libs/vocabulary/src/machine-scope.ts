/** What another system of the city may do without a person: the operations whose policies name the scope, and nothing else. */
export const machineScopes = ['attendance.import', 'people.read', 'accounts.provision'] as const;
export type MachineScope = (typeof machineScopes)[number];

export const isMachineScope = (value: unknown): value is MachineScope => machineScopes.some((scope) => scope === value);
