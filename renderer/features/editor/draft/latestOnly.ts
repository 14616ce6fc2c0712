export interface LatestOnly<Value> {
  /** At once, or, while an earlier one is under way, after it; only the latest of those that wait is run. */
  push(value: Value): void
  /** Runs what waits now, beside what is under way: the page is about to go. */
  flush(): void
  /** Resolves when nothing is under way and nothing waits. */
  settled(): Promise<void>
  isBusy(): boolean
  /** What is pushed from now on waits for `release`. */
  hold(): void
  release(): void
  /** Nothing more is run; what is under way ends. */
  stop(): void
}

export function latestOnly<Value>(run: (value: Value) => Promise<void>): LatestOnly<Value> {
  let waiting: { readonly value: Value } | null = null
  let underWay: Promise<void> | null = null
  let isStopped = false
  let isHeld = false

  const drain = async () => {
    while (waiting && !isHeld) {
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
      if (!isHeld) underWay ??= drain()
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
    hold() {
      isHeld = true
    },
    release() {
      isHeld = false
      if (waiting) underWay ??= drain()
    },
    stop() {
      isStopped = true
      waiting = null
    },
  }
}
