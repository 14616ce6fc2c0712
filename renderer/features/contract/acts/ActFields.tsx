import type { ReactNode } from 'react'
import { assertNever } from '../../../../shared/kernel/assertNever'
import { AmountInput } from '../../../ui/form/AmountInput'
import { DayInput } from '../../../ui/form/DayInput'
import { Field } from '../../../ui/form/Field'
import { RadioGroup } from '../../../ui/form/RadioGroup'
import { TextArea } from '../../../ui/form/TextArea'
import { useLocale } from '../../../ui/locale/locale'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import type { ActField, ActForm } from './actForm'
import type { ActValues } from './makeAct'

interface ActFieldsProps {
  readonly form: ActForm
  readonly values: ActValues
  readonly onValues: (part: Partial<ActValues>) => void
  /** What is wrong with a field. */
  readonly wrong: (field: 'amount' | 'due') => string | null
}

const THEN = [
  { value: 'keep-open', label: TEXTS.form.keepOpen },
  { value: 'end', label: TEXTS.form.end },
] as const

/** The fields of an act beside its day and note. */
export function ActFields(props: ActFieldsProps) {
  return props.form.fields.map((field) => <ActFieldInput key={field} field={field} {...props} />)
}

function ActFieldInput({ field, form, values, onValues, wrong }: ActFieldsProps & { readonly field: ActField }) {
  const { contract } = useRoom()
  const { currency } = contract.terms
  switch (field) {
    case 'message':
    case 'reason':
      return (
        <Field label={textLabel(form)} optional>
          <TextArea value={values.text} onValue={(text) => onValues({ text })} />
        </Field>
      )
    case 'amount':
      return (
        <AmountField form={form} error={wrong('amount')}>
          <AmountInput value={values.amount} onValue={(amount) => onValues({ amount })} currency={currency} />
        </AmountField>
      )
    case 'then':
      return (
        <RadioGroup
          legend={TEXTS.form.afterwards}
          value={values.afterwards}
          choices={THEN}
          onValue={(afterwards) => onValues({ afterwards })}
        />
      )
    case 'due':
      return (
        <Field label={TEXTS.form.due} error={wrong('due')}>
          <DayInput value={values.due} onValue={(due) => onValues({ due })} />
        </Field>
      )
    default:
      return assertNever(field)
  }
}

function textLabel({ act }: ActForm): string {
  if (act === 'SubmitWork') return TEXTS.form.message
  return act === 'AskForChanges' ? TEXTS.form.whatShouldChange : TEXTS.form.reason
}

interface AmountFieldProps {
  readonly form: ActForm
  readonly error: string | null
  readonly children: ReactNode
}

function AmountField({ form, error, children }: AmountFieldProps) {
  const { contract } = useRoom()
  const locale = useLocale()
  const { currency } = contract.terms
  if (form.act === 'EndContract') {
    const active = contract.milestones.find(({ status }) => status === 'active')
    return (
      <Field label={TEXTS.form.paidFirst(active?.title ?? '')} hint={TEXTS.form.paidFirstHint} error={error} optional>
        {children}
      </Field>
    )
  }
  const hint =
    form.act === 'PayHeld'
      ? TEXTS.form.held(locale.money(contract.figures.held, currency))
      : TEXTS.form.reserved(locale.money(form.milestone?.amount ?? '0', currency))
  return (
    <Field label={TEXTS.form.amount} hint={error ? null : hint} error={error}>
      {children}
    </Field>
  )
}
