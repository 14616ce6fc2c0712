import { resolve } from 'node:path'

const SAMPLES = resolve(import.meta.dirname, '../../../resources/samples')

export type SampleName = 'agency-en' | 'agency-de' | 'agency-broken'

export function sampleFile(name: SampleName): string {
  return resolve(SAMPLES, `${name}.csv`)
}

/** Contract value, deposited, in escrow, paid: what an import of the whole file reaches, as shown in en-US. */
export const SAMPLE_TOTALS = {
  'agency-en': [
    ['EUR', 7, '37,034.40', '24,260.74', '889.09', '23,371.65'],
    ['GBP', 3, '17,635.37', '11,958.89', '3,170.31', '8,788.58'],
    ['JPY', 12, '5,472,072', '4,660,992', '726,933', '3,934,059'],
    ['KWD', 4, '6,673.110', '6,673.110', '0.000', '6,673.110'],
    ['USD', 14, '80,928.14', '78,533.16', '2,618.53', '75,914.63'],
  ],
  'agency-de': [
    ['EUR', 14, '73,293.21', '67,079.11', '4,948.81', '62,130.30'],
    ['HUF', 7, '12,377,278.48', '6,836,236.37', '750,511.04', '6,085,725.33'],
    ['PLN', 4, '75,040.52', '66,120.41', '0.00', '66,120.41'],
  ],
} as const
