import { createContext, type ReactNode, use, useMemo } from 'react'
import type { CalendarDay } from '../../../shared/kernel/calendarDay'
import { type DayStyle, showAmount, showDay } from '../../../shared/kernel/display'
import { amountToType, typedAmount } from '../../../shared/kernel/localeNumber'

export interface Locale {
  /** A BCP 47 tag. */
  readonly tag: string
  readonly today: CalendarDay
  readonly hideAmounts: boolean
  /** `1234.5` → `1,234.50`; dots where amounts are hidden. */
  amount(amount: string, currency: string): string
  /** With the currency behind it. */
  money(amount: string, currency: string): string
  day(day: CalendarDay, style?: DayStyle): string
  /** What the user typed → a plain decimal; unreadable text stays such that the rules refuse it (rule A4). */
  readAmount(typed: string): string
  /** A plain decimal → the text to put in an amount field; never hidden. */
  amountText(amount: string): string
  count(value: number): string
}

const HIDDEN = '•••'
const LocaleContext = createContext<Locale | null>(null)

interface LocaleProviderProps {
  readonly tag: string
  readonly today: CalendarDay
  readonly hideAmounts: boolean
  readonly children: ReactNode
}

export function LocaleProvider({ tag, today, hideAmounts, children }: LocaleProviderProps) {
  const locale = useMemo<Locale>(() => {
    const counts = new Intl.NumberFormat(tag)
    const amount = (value: string, currency: string) => (hideAmounts ? HIDDEN : showAmount(value, currency, tag))
    return {
      tag,
      today,
      hideAmounts,
      amount,
      money: (value, currency) => `${amount(value, currency)} ${currency}`,
      day: (day, style = 'short') => showDay(day, tag, style, today),
      readAmount: (typed) => typedAmount(typed, tag),
      amountText: (value) => amountToType(value, tag),
      count: (value) => counts.format(value),
    }
  }, [tag, today, hideAmounts])
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

export function useLocale(): Locale {
  const locale = use(LocaleContext)
  if (!locale) throw new Error('useLocale outside of LocaleProvider')
  return locale
}
