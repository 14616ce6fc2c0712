/**
 * @param {AbortSignal} stopped
 * @returns {Promise<void>} Resolves when it is aborted, or was already.
 */
export function untilStopped(stopped) {
  return new Promise((resolve) => {
    if (stopped.aborted) resolve()
    else stopped.addEventListener('abort', () => resolve(), { once: true })
  })
}
