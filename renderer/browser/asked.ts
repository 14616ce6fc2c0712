/** Questions on their way, by number. */
export function createAsked() {
  const waiting = new Map<number, { resolve(answer: string): void; reject(reason: Error): void }>()
  let last = 0
  return {
    ask(send: (id: number) => void): Promise<string> {
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
    failAll(reason: string): void {
      for (const one of waiting.values()) one.reject(new Error(reason))
      waiting.clear()
    },
  }
}
