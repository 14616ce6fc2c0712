const LISTENING: ReadonlySet<string | symbol> = new Set([
  'addListener',
  'on',
  'once',
  'prependListener',
  'prependOnceListener',
])

/** What main uses beyond the stand-in, or listens for beyond `events`, throws and says by which name. */
export function strictly<Part extends object>(name: string, part: Part, events: readonly string[] = []): Part {
  return new Proxy(part, {
    get(target, key) {
      if (typeof key === 'string' && key !== 'then' && !(key in target)) {
        throw new Error(`The stand-in has no ${name}.${key}`)
      }
      const value = Reflect.get(target, key, target)
      if (typeof value !== 'function') return value
      if (!LISTENING.has(key)) return value.bind(target)
      return (event: string, ...rest: unknown[]) => {
        if (!events.includes(event)) throw new Error(`The stand-in's ${name} has no event ${event}`)
        return value.call(target, event, ...rest)
      }
    },
  })
}
