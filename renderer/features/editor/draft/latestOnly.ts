export interface LatestOnly<Value> {
  /** At once, or, while an earlier one is under way, after it; only the latest of those that wait is run. */
  push(value: Value): void
  /** Runs what waits now, beside what is under way: the page is about to go. */
  flush(): void
  /** Resolves when nothing is under way and nothing waits. */
  settled(): Promise<void>
  isBusy(): boolean
  /** Nothing more is run; what is under way ends. */
  stop(): void
}

export function latestOnly<Value>(run: (value: Value) => Promise<void>): LatestOnly<Value> {
  let waiting: { readonly value: Value } | null = null
  let underWay: Promise<void> | null = null
  let isStopped = false

  const drain = async () => {
    while (waiting) {
      const { value } = waiting
      waiting = null
      await run(value)
    }
    underWay = null
  }
  return {
    push(value) {
      if (isStopped) return
      waiting = { value }
      underWay ??= drain()
    },
    flush() {
      if (!waiting) return
      const { value } = waiting
      waiting = null
      void run(value)
    },
    async settled() {
      while (underWay) await underWay
    },
    isBusy: () => underWay !== null,
    stop() {
      isStopped = true
      waiting = null
    },
  }
}
