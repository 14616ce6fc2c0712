import { useState } from 'react'

const KEY = 'tranche-print-lines'
const MOST = 200

type Kept = Readonly<Record<string, string>>

function readKept(): Kept {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}')
  } catch {
    return {}
  }
}

/** The newest last; of too many the oldest are forgotten. */
function keep(subject: string, text: string): void {
  const { [subject]: _, ...others } = readKept()
  const entries = [...Object.entries(others), ...(text === '' ? [] : [[subject, text] as const])]
  localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(entries.slice(-MOST))))
}

/** The user's own lines on summaries of a subject: a contract, a party, or several. Kept on this computer. */
export function useKeptLines(subject: string) {
  const [typed, setTyped] = useState<{ readonly subject: string; readonly text: string } | null>(null)
  const text = typed?.subject === subject ? typed.text : (readKept()[subject] ?? '')
  const setText = (next: string) => {
    setTyped({ subject, text: next })
    keep(subject, next)
  }
  return [text, setText] as const
}
