import { expect, type Page } from '@playwright/test'
import { answersTo, todayOf } from '../../support/browser/acts'
import { test } from '../../support/browser/tranche'
import { seeded } from '../../support/rules/random'
import { drive } from './drive'
import { actsBefore, expectListed, standing } from './readBack'
import { MOST_PART, type Place, type Script, writeScript } from './script'

test.use({ ownBrowser: true })

const KILLS = Number(process.env.KILLS ?? 25)
const LANES = 3
const LATEST_KILL = 200
const SEED = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000)

/** The same command again, twice at once: it is answered alike, and appended once at the most. */
async function retry(page: Page, { requests }: Script, index: number): Promise<void> {
  const again = requests[index]
  if (!again) return
  const [first, second] = await answersTo(page, [again, again])
  expect(first, JSON.stringify(again)).toMatchObject({ ok: true })
  expect(second).toEqual(first)
}

test(`H1, architecture 3: ${KILLS} kills while acts run lose and double nothing that was acknowledged`, async ({
  openTranche,
}) => {
  test.setTimeout(Math.max(600_000, KILLS * 60_000))
  const random = seeded(SEED)
  const tranche = await openTranche()
  const settled = new Map<string, Place>()
  const scripts: Script[] = []
  const sums = { kills: 0, acknowledged: 0, lost: 0, unacknowledgedKept: 0 }

  for (let kill = 1; kill <= KILLS; kill += 1) {
    const today = await todayOf(tranche.page)
    const lanes = Array.from({ length: LANES }, (_, lane) =>
      writeScript(`c${kill}-${lane}`, today, () => 1 + random.below(MOST_PART)),
    )
    const log = await drive(tranche.page, lanes, 1 + random.below(LATEST_KILL))
    await log.reached
    const page = await tranche.kill()
    sums.kills += 1
    expect(log.refused).toEqual([])

    for (const script of lanes) {
      const { contractId, requests, places } = script
      const acknowledged = log.counts.get(contractId) ?? 0
      expect(acknowledged, 'killed while acts were in flight').toBeLessThan(requests.length)
      const kept = actsBefore(script, await standing(page, contractId))
      sums.acknowledged += acknowledged
      sums.lost += Math.max(0, acknowledged - kept)
      sums.unacknowledgedKept += Math.max(0, kept - acknowledged)
      expect(kept, `${contractId}: acknowledged acts are there`).toBeGreaterThanOrEqual(acknowledged)

      // Neither a draft that a later one has replaced: it has no id by which it would be known.
      const isReplaced = requests[acknowledged]?.call === 'SaveDraft' && kept > acknowledged + 1
      if (!isReplaced) await retry(page, script, acknowledged)
      const after = Math.max(kept, acknowledged + 1)
      const place = await standing(page, contractId)
      expect(place, `${contractId}: the act sent again is there once`).toEqual(places[after])
      if (place) settled.set(contractId, place)
      scripts.push(script)
    }
    await expectListed(page, settled)
  }

  for (const { contractId } of scripts) {
    expect(await standing(tranche.page, contractId), 'later kills took nothing').toEqual(settled.get(contractId))
  }
  console.log(
    `seed ${SEED}: ${sums.kills} kills, ${sums.acknowledged} acts acknowledged, ${sums.lost} lost; ` +
      `${sums.unacknowledgedKept} kept without an acknowledgement`,
  )
  expect(sums.lost).toBe(0)
})
