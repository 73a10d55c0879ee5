/** As people count: `Bidang 3` before `Bidang 11`. */
export const byText = new Intl.Collator('id', { numeric: true }).compare;
