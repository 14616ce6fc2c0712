import { type ReactNode, type SubmitEvent, useEffect, useMemo, useRef } from 'react'
import type { WireRefusal } from '../../../shared/ipc/primitives'
import { CURRENCY_CODES } from '../../../shared/kernel/currencies'
import { useQuery } from '../../client/query'
import { AmountInput } from '../../ui/form/AmountInput'
import { DayInput } from '../../ui/form/DayInput'
import { Field } from '../../ui/form/Field'
import { RadioGroup } from '../../ui/form/RadioGroup'
import { Select } from '../../ui/form/Select'
import { Suggest } from '../../ui/form/Suggest'
import { TextArea } from '../../ui/form/TextArea'
import { TextInput } from '../../ui/form/TextInput'
import { useLocale } from '../../ui/locale/locale'
import { Banner } from '../../ui/page/Banner'
import { type Entered, fieldAt, type Side } from './entered'
import styles from './terms.module.css'
import { TEXTS } from './texts'

interface TermsFormProps {
  readonly id: string
  readonly entered: Entered
  readonly onEntered: (change: Partial<Entered>) => void
  readonly onSubmit: () => void
  readonly refusal: WireRefusal | null
  /** What can't be changed once the contract is started. */
  readonly isNew: boolean
  readonly footer: ReactNode
}

/** Rule C1. A refusal stands at its field, and the field gets the focus. */
export function TermsForm({ id, entered, onEntered, onSubmit, refusal, isNew, footer }: TermsFormProps) {
  const locale = useLocale()
  const form = useRef<HTMLFormElement>(null)
  const parties = useQuery('GetParties', {}).value ?? []
  const names = parties.map((entry) => entry.party.name)
  const currencies = useMemo(() => currencyOptions(locale.tag), [locale.tag])

  const faulty = refusal ? fieldAt(refusal.at?.field, entered.ourSide) : null
  const errorAt = (field: keyof Entered) => (faulty === field ? refusal?.message : null)
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusal])

  const text = (field: keyof Entered) => ({
    value: entered[field],
    onValue: (value: string) => onEntered({ [field]: value }),
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onSubmit()
  }
  const them: Side = entered.ourSide === 'client' ? 'freelancer' : 'client'
  return (
    <form id={id} ref={form} className={styles.form} onSubmit={submit} noValidate>
      {refusal && !faulty && <Banner tone="error">{refusal.message}</Banner>}
      <Group title={TEXTS.plan}>
        <Field label={TEXTS.title} error={errorAt('title')} className={styles.wide}>
          <TextInput {...text('title')} autoFocus={isNew} />
        </Field>
        <RadioGroup
          legend={TEXTS.ourSide}
          className={styles.wide}
          value={entered.ourSide}
          choices={[
            { value: 'client', label: TEXTS.client },
            { value: 'freelancer', label: TEXTS.freelancer },
          ]}
          onValue={(ourSide) => onEntered({ ourSide })}
        />
        <Field label={TEXTS.party[them]} error={errorAt('them')}>
          <Suggest suggestions={names} {...text('them')} />
        </Field>
        <Field label={TEXTS.us[entered.ourSide]} error={errorAt('us')}>
          <Suggest suggestions={names} {...text('us')} />
        </Field>
      </Group>
      <Group title={TEXTS.money}>
        {isNew && (
          <>
            <Field label={TEXTS.currency} hint={TEXTS.currencyHint} error={errorAt('currency')}>
              <Select options={currencies} {...text('currency')} />
            </Field>
            <Field label={TEXTS.startedOn} hint={TEXTS.startedHint} error={errorAt('startedOn')}>
              <DayInput {...text('startedOn')} />
            </Field>
          </>
        )}
        <Field label={TEXTS.budget} hint={TEXTS.budgetHint} error={errorAt('budget')} optional>
          <AmountInput currency={entered.currency} {...text('budget')} />
        </Field>
        <Field label={TEXTS.minimum} hint={TEXTS.minimumHint} error={errorAt('minimum')} optional>
          <AmountInput currency={entered.currency} {...text('minimum')} />
        </Field>
      </Group>
      <Group title={TEXTS.more}>
        <Field label={TEXTS.reference} hint={TEXTS.referenceHint} optional>
          <TextInput {...text('reference')} />
        </Field>
        <Field label={TEXTS.tags} hint={TEXTS.tagsHint} optional>
          <TextInput {...text('tags')} />
        </Field>
        <Field label={TEXTS.notes} hint={TEXTS.notesHint} className={styles.wide} optional>
          <TextArea {...text('notes')} />
        </Field>
      </Group>
      <div className={styles.foot}>{footer}</div>
    </form>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h2 className={styles.groupTitle}>{title}</h2>
      <div className={styles.fields}>{children}</div>
    </section>
  )
}

function currencyOptions(locale: string) {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'currency', fallback: 'none' })
  return CURRENCY_CODES.map((code) => {
    const name = names.of(code)
    return { value: code, label: name ? `${code} · ${name}` : code }
  })
}
