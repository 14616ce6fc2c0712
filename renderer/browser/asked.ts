/** Questions on their way, by number. */
export function createAsked() {
  const waiting = new Map<number, { resolve(answer: string): void; reject(reason: Error): void }>()
  let last = 0
  let failure: Error | null = null
  return {
    ask(send: (id: number) => void): Promise<string> {
      if (failure) return Promise.reject(failure)
      last += 1
      const id = last
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        send(id)
      })
    },
    answer(id: number, answer: string): void {
      waiting.get(id)?.resolve(answer)
      waiting.delete(id)
    },
    /** There will be no more answers. */
    failAll(reason: string): void {
      failure = new Error(reason)
      for (const one of waiting.values()) one.reject(failure)
      waiting.clear()
    },
  }
}
