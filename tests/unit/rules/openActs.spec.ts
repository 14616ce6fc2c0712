import { describe, expect, test } from 'vitest'
import type { MilestoneId, RequestId } from '../../../shared/kernel/ids'
import { plainAmount } from '../../../shared/kernel/money'
import type { Act } from '../../../shared/rules/commands'
import type { Contract } from '../../../shared/rules/contract'
import { decide } from '../../../shared/rules/decide'
import { activeMilestone, held } from '../../../shared/rules/figures'
import { ACT_TYPES } from '../../../shared/rules/gate'
import { type OpenAct, openActs } from '../../../shared/rules/openActs'
import { record } from '../../../shared/rules/record'
import { codeOf, contractOf, draftOn, entry, RECORDING, withActive, withPlan } from '../../support/rules/build'
import { generated } from '../../support/rules/generator'
import { seeded } from '../../support/rules/random'

/** The act as the screen would send it, with content that nothing can be said against. */
function soundAct(contract: Contract, { act, milestoneId }: OpenAct): Act {
  const known = [...contract.locked, ...contract.plan][0]?.id
  const id = milestoneId ?? (act === 'FundMilestone' ? undefined : known) ?? ('nowhere' as MilestoneId)
  const requestId = contract.request?.id ?? ('R' as RequestId)
  const amount = plainAmount(activeMilestone(contract)?.amount ?? 1n, contract.terms.currency)
  const draft = draftOn(contract, [entry(`fresh ${contract.version}`, '999999')])
  const contents = {
    SendChanges: { draft, agreed: true },
    SendChangeRequest: { draft, requestId, message: null },
    AcceptChangeRequest: { requestId, reason: null },
    DeclineChangeRequest: { requestId, reason: null },
    WithdrawChangeRequest: { requestId },
    FundMilestone: { milestoneId: id, base: contract.planVersion },
    SubmitWork: { milestoneId: id, message: null },
    AskForChanges: { milestoneId: id, message: null },
    ApproveAndPay: Object.fromEntries([
      ['milestoneId', id],
      ['amount', amount],
      ['then', 'keep-open'],
    ]),
    EndContract: { amount: null },
    PayHeld: { amount: plainAmount(held(contract) || 1n, contract.terms.currency) },
    RequestRefund: {},
    ApproveRefund: {},
    DeclineRefund: {},
    ProposeDueDate: { milestoneId: id, due: '2025-12-24' },
  }
  return { type: act, ...contents[act] } as Act
}

function disagreements(contract: Contract): readonly string[] {
  return openActs(contract).flatMap((open) => {
    const code = codeOf(contract, open.side, soundAct(contract, open))
    const nothingKnown = contract.locked.length + contract.plan.length === 0
    const said =
      open.refusal?.code === 'milestone-not-active' && nothingKnown ? 'milestone-unknown' : open.refusal?.code
    return code === (said ?? null) ? [] : [`${open.side} ${open.act}: shown as ${said}, decided as ${code}`]
  })
}

describe('openActs: what the screen is told agrees with what is decided', () => {
  test('E1: with nothing active, no milestone is spoken of as if it were meant', () => {
    const asked = openActs(withPlan('a')).find(({ act, side }) => act === 'AskForChanges' && side === 'client')
    expect(asked?.refusal?.message).toBe('No milestone is active. Activate and fund the next one first.')
  })

  test('W1: every act is told once for each side', () => {
    expect(
      openActs(contractOf())
        .map(({ act, side }) => `${side} ${act}`)
        .sort(),
    ).toEqual(['client', 'freelancer'].flatMap((side) => ACT_TYPES.map((act) => `${side} ${act}`)).sort())
  })

  test('E1, E2: funding points at the next milestone; without one there is none to fund', () => {
    const funding = (contract: Contract) =>
      openActs(contract).find(({ act, side }) => act === 'FundMilestone' && side === 'client')
    expect(funding(withPlan('AB'))).toMatchObject({ milestoneId: 'A', refusal: null })
    expect(funding(withActive('AB'))).toMatchObject({ milestoneId: 'B', refusal: { code: 'another-milestone-active' } })
    expect(funding(withActive('A'))).toMatchObject({ milestoneId: null, refusal: { code: 'milestone-unknown' } })
  })

  test('X6, W1: along 100 random stories every act that is open is accepted, every closed one refused with its code', () => {
    const open = new Set<string>()
    const faults: string[] = []
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = seeded(seed)
      let contract = contractOf({ currency: random.pick(['USD', 'JPY']) })
      for (let step = 0; step < 25; step += 1) {
        faults.push(...disagreements(contract).map((fault) => `seed ${seed}, step ${step}: ${fault}`))
        for (const { act, refusal } of openActs(contract)) if (!refusal) open.add(act)
        const { command, circumstance } = generated(random, contract)
        if (command.type === 'EditTerms') continue
        const decision = decide(contract, command, circumstance)
        if (decision.ok) contract = record(contract, decision.value, circumstance, RECORDING).contract
      }
    }
    expect(faults).toEqual([])
    expect([...open].sort()).toEqual([...ACT_TYPES].sort())
  })
})
