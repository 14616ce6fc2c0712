import { type Settings, settingsView } from '../../ipc/views/workspace'
import { isCurrency } from '../../kernel/currencies'
import { localeFor } from '../../kernel/locales'
import { parseAmount } from '../../kernel/money'
import { ok, refused } from '../../kernel/result'
import { refusal } from '../../rules/refusals'
import { fault, wireRefusal } from '../faults'
import { type Context, type Handler, NOTHING } from '../handler'

const KEY = 'settings'

export const DEFAULT_SETTINGS: Settings = {
  us: { name: '', email: '', address: '', taxNumber: '', letterhead: '' },
  logo: '',
  locale: 'en-US',
  currency: 'USD',
  minimums: {},
  appearance: 'system',
  density: 'comfortable',
  hideAmounts: false,
  singleKeys: true,
  notifications: false,
}

/**
 * Settings are the user's, whichever workspace is at hand: always of the own store. What an older program didn't know has its default;
 * until they are saved, numbers and days are written as the user's system has them.
 */
export async function readSettings({ ports, workspace }: Pick<Context, 'ports' | 'workspace'>): Promise<Settings> {
  const defaults = { ...DEFAULT_SETTINGS, locale: localeFor(ports.systemLocale) }
  const text = await workspace.own.readText(KEY)
  const read = text === null ? null : settingsView.safeParse({ ...defaults, ...JSON.parse(text) })
  return read?.success ? read.data : defaults
}

export const saveSettings: Handler<'SaveSettings'> = async (settings, { ports, workspace }) => {
  if (!isLocale(settings.locale)) return refused(fault('locale-unknown', 'locale'))
  if (!isCurrency(settings.currency)) return refused(wireRefusal(refusal('currency-unknown', { field: 'currency' })))
  for (const [currency, minimum] of Object.entries(settings.minimums)) {
    if (!isCurrency(currency)) return refused(wireRefusal(refusal('currency-unknown', { field: 'minimum' })))
    if (!parseAmount(minimum, currency).ok)
      return refused(wireRefusal(refusal('minimum-invalid', { field: 'minimum' })))
  }
  await workspace.own.writeText(KEY, JSON.stringify(settings))
  ports.notifier.signal({ type: 'changed', contracts: [], about: ['settings', 'workspace'] })
  return ok(NOTHING)
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
