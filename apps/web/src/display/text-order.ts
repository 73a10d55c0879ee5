/** As people count: `Bidang 3` before `Bidang 11`. */
export const byText = (one: string, other: string): number => one.localeCompare(other, 'id', { numeric: true });
