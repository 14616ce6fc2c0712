import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PdfWriter } from '../../../../shared/ipc/bridge'
import type { ContractSummaryView } from '../../../../shared/ipc/views/payments'
import { announce } from '../../../ui/announcer'
import { TEXTS } from '../texts'
import { fileNameOf, fileNames } from './fileNames'

type Contract = ContractSummaryView

export interface Saving {
  /** How many of the files are written; null where nothing is under way. */
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly busy: boolean
  /** What came of it; null before, and where the user cancelled a dialogue. */
  readonly outcome: { readonly ok: boolean; readonly text: string } | null
}

const IDLE: Saving = { progress: null, busy: false, outcome: null }

function whyNot(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure)
}

/** PDF files of what is shown: all as one, or contract by contract, each shown alone while it is written. */
export function useSaving(pdf: PdfWriter | null) {
  const [saving, setSaving] = useState(IDLE)
  const [alone, setAlone] = useState<Contract | null>(null)
  const isCancelled = useRef(false)

  const finish = (ok: boolean, text: string) => {
    setSaving({ ...IDLE, outcome: { ok, text } })
    announce(text)
  }
  const saveAll = async (subject: string, periodText: string) => {
    if (!pdf) return
    setSaving({ ...IDLE, busy: true })
    // What is still to be put into the page comes now.
    window.dispatchEvent(new Event('beforeprint'))
    try {
      if (await pdf.save(fileNameOf(subject, periodText))) finish(true, TEXTS.saved)
      else setSaving(IDLE)
    } catch (failure) {
      finish(false, whyNot(failure))
    }
  }
  const saveEach = async (contracts: readonly Contract[], periodText: string) => {
    if (!pdf) return
    isCancelled.current = false
    setSaving({ ...IDLE, busy: true })
    let done = 0
    try {
      const folder = await pdf.chooseFolder()
      if (folder === null) {
        setSaving(IDLE)
        return
      }
      const names = fileNames(contracts, periodText)
      for (const [index, contract] of contracts.entries()) {
        if (isCancelled.current) break
        flushSync(() => {
          setAlone(contract)
          setSaving({ progress: { done, total: contracts.length }, busy: true, outcome: null })
        })
        await pdf.saveIn(folder, names[index] ?? contract.title)
        done += 1
      }
      finish(true, TEXTS.savedEach(done, contracts.length))
    } catch (failure) {
      finish(false, `${whyNot(failure)} ${TEXTS.savedEach(done, contracts.length)}`)
    } finally {
      setAlone(null)
    }
  }
  const cancel = () => {
    isCancelled.current = true
  }
  return { saving, alone, saveAll, saveEach, cancel }
}
