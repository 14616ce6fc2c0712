import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { joinWorlds, preloadElectron, showExposed } from './worlds'

export const PRELOAD_WORLD = 'preload'

/** What is run in a page before its own scripts: in the page's world, and the preload in a world of its own. */
export interface PageScripts {
  readonly page: string
  readonly preload: string
  /** The preload's world calls main by this name … */
  readonly binding: string
  /** … and is called by this one. */
  readonly deliver: string
}

/** As Electron: in main frames only. */
const inMainFrame = (code: string) => `(() => { if (window === window.top) { ${code} } })()`

export function pageScripts(preloadFile: string): PageScripts {
  const [page, preload, binding, deliver] = ['page', 'preload', 'binding', 'deliver'].map(
    (part) => `${part}_${randomUUID().replaceAll('-', '')}`,
  ) as [string, string, string, string]
  const file = readFileSync(preloadFile, 'utf8')
  return {
    binding,
    deliver,
    page: inMainFrame(`(${showExposed})((${joinWorlds})('${page}', '${preload}'))`),
    preload: inMainFrame(`
      const electron = (${preloadElectron})((${joinWorlds})('${preload}', '${page}'), globalThis.${binding}, '${deliver}');
      const require = (name) => {
        if (name !== 'electron') throw new Error('A sandboxed preload can\\'t require ' + name);
        return electron;
      };
      (function (require, module, exports) {${file}\n})(require, { exports: {} }, {})
    `),
  }
}
