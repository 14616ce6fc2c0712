import { isCurrency } from '../../../shared/kernel/currencies'
import { plainAmount } from '../../../shared/kernel/money'
import type { EnteredTerms } from '../../../shared/rules/commands'
import type { Random } from './random'

/** How often each detail of a command is made wrong. */
export const SLIGHTLY = 0.03

export const CURRENCIES = ['USD', 'EUR', 'HUF', 'JPY', 'KWD', 'CLF'] as const

export const TITLES = [
  'Design',
  'Build',
  '設計',
  '  Test ',
  'Cafe\u0301',
  'Café',
  'Two\nlines',
  'Ship \u{1f680}',
  '\u{1f680}'.repeat(200),
]
export const BAD_TITLES = [
  '',
  '   ',
  '\u200b\u2060',
  '\u00ad',
  '\u3164',
  '\u2800\n',
  'x'.repeat(201),
  '\u{1f680}'.repeat(201),
]
export const DESCRIPTIONS = ['', 'Two pages', ' e\u0301 \n second line ', 'Drafts, then one round of changes.']
export const TOO_LONG = 'y'.repeat(5001)
export const MESSAGES = [null, 'done', '  see the files ', ' \u200b ', 'a\nb', TOO_LONG]
export const BAD_DAYS = [
  '2025-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-6-1',
  '0000-01-01',
  '01.02.2025',
  'soon',
  '2025-01-01 ',
]
export const BAD_AMOUNTS = [
  ...[
    '',
    '+5',
    '.5',
    '5.',
    '1e3',
    '45,000',
    'NaN',
    ' 5',
    '5 ',
    '0x10',
    '1_000',
    '٣',
    'Infinity',
    '−5',
    '5.0.0',
    '-',
    '--5',
  ],
  ...['0', '-0', '0.0', '-5', '-5.00001', '5.00000', '0.00001', '-99999999999999999', '00000000000000000005'],
  ...['999999999999', '1000000000000', '999999999999.01', '9'.repeat(300), '1e300000000', '4', '4.9', '499', '1'],
]

export function amountText(random: Random, minor: bigint, currency: string): string {
  const plain = plainAmount(minor, isCurrency(currency) ? currency : 'USD')
  if (random.chance(0.1)) return `00${plain}`
  return random.chance(0.3) && plain.includes('.') ? plain.replace(/0+$/, '').replace(/\.$/, '') : plain
}

export function dueDay(random: Random): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `2025-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`
}

function line(random: Random, good: string): string {
  if (random.chance(SLIGHTLY)) return random.pick(BAD_TITLES)
  return random.chance(0.3) ? random.pick(TITLES) : good
}

function wish(random: Random, currency: string): string | null {
  if (random.chance(0.6)) return null
  return random.chance(0.2)
    ? random.pick(BAD_AMOUNTS)
    : amountText(random, BigInt(1 + random.below(random.pick([20_000, 100_000]))), currency)
}

export function generatedTerms(random: Random, currency: string): EnteredTerms {
  return {
    title: line(random, 'Web site'),
    client: line(random, 'Ada Ltd'),
    freelancer: line(random, 'Bo Studio'),
    ourSide: random.pick(['client', 'freelancer']),
    currency,
    reference: random.pick([null, null, 'A-17', '  ']),
    notes: random.pick([null, null, 'old client', '\u200b']),
    tags: random.pick([[], ['web', ' web ', ''], ['print']]),
    budget: wish(random, currency),
    minimum: wish(random, currency),
  }
}
