import { useCallback, useEffect, useRef } from 'react'
import type { ContractView } from '../../../shared/ipc/views/contract'
import { workContinuesAt, workHasContinued } from '../../client/workContinues'
import type { Work } from './workNow'

/** Where work continues: the button of the next act, or the room's heading where there is none. */
export function useRoomFocus(contract: ContractView, continues: Work | null) {
  const target = useRef<HTMLElement | null>(null)
  const keep = useCallback((element: HTMLElement | null) => {
    target.current = element
  }, [])
  const whereWorkContinues = useCallback(() => target.current ?? document.querySelector<HTMLElement>('main h1'), [])
  useEffect(() => {
    const awaited = workContinuesAt(contract.id)
    if (awaited === null || contract.version < awaited) return
    workHasContinued()
    whereWorkContinues()?.focus()
  }, [contract.id, contract.version, whereWorkContinues])
  const workRef = (work: Work) => (continues === work ? keep : undefined)
  return { workRef, whereWorkContinues }
}
