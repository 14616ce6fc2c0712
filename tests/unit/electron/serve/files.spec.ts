import { expect, it } from 'vitest'
import { screenFiles } from '../../../../electron/serve/files.mjs'

const NAMES = ['assets/font-1.woff2', 'assets/index-1.js', 'index.html', 'other.html', 'odd.bin']

it('maps the page to the root and leaves other pages out', () => {
  const files = screenFiles(NAMES, 'index.html')
  expect([...files.keys()].sort()).toEqual([
    '/',
    '/assets/font-1.woff2',
    '/assets/index-1.js',
    '/index.html',
    '/odd.bin',
  ])
  expect(files.get('/')).toEqual({ name: 'index.html', type: 'text/html; charset=utf-8', hashed: false })
})

it('names media types, and lets only hashed names be cached', () => {
  const files = screenFiles(NAMES, 'index.html')
  expect(files.get('/assets/font-1.woff2')).toMatchObject({ type: 'font/woff2', hashed: true })
  expect(files.get('/odd.bin')).toMatchObject({ type: 'application/octet-stream', hashed: false })
})
