/** Both ways between a value and its JSON. `read` throws on anything that `write` would not have made. */
export interface Shape<Value> {
  readonly write: (value: Value) => unknown
  readonly read: (json: unknown, at: string) => Value
}

export type Fields<Value> = { readonly [Key in keyof Value]-?: Shape<Value[Key]> }

export function unexpected(at: string, wanted: string): never {
  throw new Error(`${at || 'the record'} is not ${wanted}`)
}

export function plain<Value>(wanted: string, test: (json: unknown) => json is Value): Shape<Value> {
  return {
    write: (value) => value,
    read: (json, at) => (test(json) ? json : unexpected(at, wanted)),
  }
}

/** A value that is kept as text; `parse` throws or answers null on a text that isn't one. */
export function textual<Value>(
  wanted: string,
  write: (value: Value) => string,
  parse: (text: string) => Value | null,
): Shape<Value> {
  const parseOrNull = (text: string) => {
    try {
      return parse(text)
    } catch {
      return null
    }
  }
  return {
    write,
    read: (json, at) => (typeof json === 'string' ? parseOrNull(json) : null) ?? unexpected(at, wanted),
  }
}

export function literal<const Value extends string>(...values: readonly Value[]): Shape<Value> {
  return plain(values.join(' or '), (json): json is Value => values.some((value) => value === json))
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return {
    write: (value) => (value === null ? null : shape.write(value)),
    read: (json, at) => (json === null ? null : shape.read(json, at)),
  }
}

export function list<Value>(shape: Shape<Value>): Shape<readonly Value[]> {
  return {
    write: (values) => values.map(shape.write),
    read: (json, at) =>
      Array.isArray(json)
        ? json.map((item: unknown, index) => shape.read(item, `${at}[${index}]`))
        : unexpected(at, 'a list'),
  }
}

export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function objectOf<Value>(fields: Fields<Value>, mayLack: boolean): Shape<Value> {
  const shapes = Object.entries(fields) as readonly (readonly [string, Shape<unknown>])[]
  const known = new Set(shapes.map(([name]) => name))
  return {
    write: (value) => {
      const source = value as Readonly<Record<string, unknown>>
      const target: Record<string, unknown> = {}
      for (const [name, shape] of shapes)
        if (!mayLack || Object.hasOwn(source, name)) target[name] = shape.write(source[name])
      return target
    },
    read: (json, at) => {
      if (!isObject(json)) return unexpected(at, 'an object')
      const stranger = Object.keys(json).find((name) => !known.has(name))
      if (stranger !== undefined) return unexpected(`${at}.${stranger}`, 'a known field')
      const target: Record<string, unknown> = {}
      for (const [name, shape] of shapes) {
        if (Object.hasOwn(json, name)) target[name] = shape.read(json[name], `${at}.${name}`)
        else if (!mayLack) return unexpected(`${at}.${name}`, 'there')
      }
      return target as Value
    },
  }
}

/** Exactly these fields. */
export function object<Value>(fields: Fields<Value>): Shape<Value> {
  return objectOf(fields, false)
}

/** Some of these fields, and no others. */
export function partial<Value>(fields: Fields<Value>): Shape<Partial<Value>> {
  return objectOf(fields as unknown as Fields<Partial<Value>>, true)
}

/** A union told apart by the field `tag`; a case for each of its values. */
export function variants<Tag extends string, Value extends { readonly [Key in Tag]: string }>(
  tag: Tag,
  cases: { readonly [Name in Value[Tag]]: Shape<Extract<Value, { readonly [Key in Tag]: Name }>> },
): Shape<Value> {
  const byName = new Map(Object.entries(cases) as [string, Shape<Value>][])
  const caseOf = (name: unknown, at: string) =>
    byName.get(typeof name === 'string' ? name : '') ??
    unexpected(`${at}.${tag}`, `one of ${[...byName.keys()].join(', ')}`)
  return {
    write: (value) => caseOf(value[tag], '').write(value),
    read: (json, at) => (isObject(json) ? caseOf(json[tag], at).read(json, at) : unexpected(at, 'an object')),
  }
}
