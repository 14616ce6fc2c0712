import type { ImportOptions, ImportPreview } from '../../../shared/ipc/views/workspace'
import { RadioGroup } from '../../ui/form/RadioGroup'
import styles from './import.module.css'
import { TEXTS } from './texts'

interface QuestionsProps {
  readonly preview: ImportPreview
  readonly options: ImportOptions
  readonly onOptions: (options: ImportOptions) => void
}

type About = ImportPreview['questions'][number]['about']

/** What the file itself doesn't show is asked, never guessed. An answered question stays, so that it can be answered otherwise. */
export function Questions({ preview, options, onOptions }: QuestionsProps) {
  const { style, ourSide } = options
  const answered: readonly About[] = [
    ...(style.decimal ? (['decimal'] as const) : []),
    ...(style.dayOrder ? (['dayOrder'] as const) : []),
    ...(ourSide ? (['ourSide'] as const) : []),
  ]
  const asked = [...new Set([...answered, ...preview.questions.map((question) => question.about)])]
  if (asked.length === 0) return null
  const examples = (about: About) =>
    preview.questions.find((question) => question.about === about)?.examples.join(' · ')
  return (
    <section className={styles.panel}>
      <h2>{TEXTS.questions}</h2>
      {asked.includes('decimal') && (
        <Question
          legend={TEXTS.decimal}
          examples={examples('decimal')}
          value={style.decimal}
          labels={TEXTS.decimals}
          onValue={(decimal) => onOptions({ ...options, style: { ...style, decimal } })}
        />
      )}
      {asked.includes('dayOrder') && (
        <Question
          legend={TEXTS.dayOrder}
          examples={examples('dayOrder')}
          value={style.dayOrder}
          labels={TEXTS.dayOrders}
          onValue={(dayOrder) => onOptions({ ...options, style: { ...style, dayOrder } })}
        />
      )}
      {asked.includes('ourSide') && (
        <Question
          legend={TEXTS.ourSide}
          examples={examples('ourSide')}
          value={ourSide}
          labels={TEXTS.ourSides}
          onValue={(side) => onOptions({ ...options, ourSide: side })}
        />
      )}
    </section>
  )
}

interface QuestionProps<Value extends string> {
  readonly legend: string
  readonly examples: string | undefined
  readonly value: Value | null
  readonly labels: Readonly<Record<Value, string>>
  readonly onValue: (value: Value) => void
}

function Question<Value extends string>({ legend, examples, value, labels, onValue }: QuestionProps<Value>) {
  const choices = (Object.keys(labels) as Value[]).map((choice) => ({ value: choice as string, label: labels[choice] }))
  return (
    <div>
      <RadioGroup
        legend={legend}
        value={value ?? ''}
        choices={choices}
        onValue={(chosen) => onValue(chosen as Value)}
      />
      {examples && <p className={styles.hint}>{TEXTS.cells(examples)}</p>}
    </div>
  )
}
