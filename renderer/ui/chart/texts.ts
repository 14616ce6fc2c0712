export const TEXTS = {
  legend: 'Legend',
  unit: (unit: string) => `in ${unit}`,
  read: (title: string) => `Read point by point: ${title}`,
  showTable: 'Show as table',
  tableOf: (title: string) => `Table: ${title}`,
  caption: (title: string, unit: string) => `${title}, in ${unit}`,
} as const
