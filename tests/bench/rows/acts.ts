import { onStage } from '../browser'
import { atMost, type Row } from '../measure'

/** One durable act, from the request to its answer, against a bare strict write of the same records. */
export const acts: Row = ({ address, scale }) =>
  onStage(address, async ({ before }) => {
    const page = await before()
    const { ours, bare } = await page.evaluate((count) => globalThis.bench.actTimes(count), Math.max(40, 400 * scale))
    return [atMost('one durable act in Chromium', ours.slice(20), 'bare strict IndexedDB', bare.slice(20), 1.3)]
  })
