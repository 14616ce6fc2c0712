import { cx } from '../cx'
import { type DiffedMilestone, toneOf } from './changes'
import styles from './diff.module.css'
import { TEXTS } from './texts'

/** What happened to a milestone, in words. An edit shows in its fields, so it has no tag beside another. */
export function DiffTags({ line }: { readonly line: DiffedMilestone }) {
  const tone = toneOf(line)
  const text = tagText(line, tone)
  return text === null ? null : <span className={cx(styles.tag, styles[`${tone}Text`])}>{text}</span>
}

function tagText(line: DiffedMilestone, tone: ReturnType<typeof toneOf>): string | null {
  if (tone === 'same') return null
  if (tone === 'moved') return TEXTS.moved(line.from ?? 0, line.to ?? 0)
  return TEXTS[tone]
}
