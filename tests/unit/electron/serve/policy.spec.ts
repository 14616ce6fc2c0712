import { describe, expect, it } from 'vitest'
import { responseHeaders } from '../../../../electron/serve/policy.mjs'

const PAGE = { name: 'index.html', type: 'text/html; charset=utf-8', hashed: false }

describe('[7] the content policy', () => {
  const policy = String(responseHeaders(PAGE, 'N1')['Content-Security-Policy'])
  const directives = new Map(
    policy.split('; ').map((one) => {
      const [name = '', ...sources] = one.split(' ')
      return [name, sources]
    }),
  )

  it.each(['default-src', 'connect-src', 'base-uri', 'form-action', 'frame-ancestors', 'object-src'])(
    'allows no %s',
    (name) => expect(directives.get(name)).toEqual(["'none'"]),
  )

  it('has scripts, fonts and workers of our own alone', () => {
    for (const name of ['script-src', 'font-src', 'worker-src']) expect(directives.get(name), name).toEqual(["'self'"])
    expect(directives.get('style-src')).toEqual(["'self'", "'nonce-N1'"])
  })

  it('allows nothing inline, no eval and nothing from anywhere', () => {
    expect(policy).not.toMatch(/unsafe-|\*|https?:/)
  })
})
