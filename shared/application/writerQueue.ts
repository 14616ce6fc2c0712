/** Does one task after the other, whatever became of the one before. */
export type InTurn = <Value>(task: () => Promise<Value>) => Promise<Value>

export function writerQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const turn = last.then(task, task)
    last = turn.catch(() => undefined)
    return turn
  }
}
