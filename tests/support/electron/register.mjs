import { register } from 'node:module'

// Before main: `electron` is the stand-in, built by build.ts.
const standIn = new URL('../../../out/stand-in/electron.js', import.meta.url).href
const hooks = `export const resolve = (name, context, next) =>
  name === 'electron' ? { url: ${JSON.stringify(standIn)}, shortCircuit: true } : next(name, context)`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
