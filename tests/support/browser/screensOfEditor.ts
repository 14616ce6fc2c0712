import { expect, type Locator, type Page } from '@playwright/test'
import { ask, todayOf } from './acts'
import { rootOf } from './address'
import { contractOf, enter, press, type ScreenGroup } from './screens'

async function edit(page: Page, title: string): Promise<void> {
  await enter(page, title, '/milestones', 'Add or edit milestones')
  await expect(page.getByRole('complementary', { name: 'Totals' })).toBeVisible()
}

function field(page: Page, milestone: string, name: string): Locator {
  return page.getByRole('listitem', { name: milestone, exact: true }).getByRole('textbox', { name })
}

/** The other window changes what this draft changes too. */
async function changePlanMeanwhile(page: Page, title: string): Promise<void> {
  const { id: contractId } = await contractOf(page, title)
  const { milestones, planVersion } = await ask(page, 'GetContract', { contractId })
  const planned = milestones.filter(({ status }) => status === 'planned')
  await ask(page, 'PerformAct', {
    commandId: 'meanwhile',
    contractId,
    side: 'client',
    on: await todayOf(page),
    note: null,
    act: {
      type: 'SendChanges',
      agreed: true,
      draft: {
        base: planVersion,
        dragged: [],
        milestones: planned.map(({ id, title, description, amount, due }, index) => {
          return { id, title: index === 0 ? `${title}, theirs` : title, description, amount, due }
        }),
      },
    },
  })
}

export const EDITOR: ScreenGroup = {
  name: 'editor',
  workspace: 'samples',
  screens: [
    { name: 'editor, 24 milestones', open: (page) => edit(page, 'Museum audio tour') },
    { name: 'editor, empty', open: (page) => edit(page, 'Newsletter templates') },
    { name: 'editor, a request is pending', open: (page) => edit(page, 'Website relaunch') },
    {
      name: 'editor, a description open',
      open: async (page) => {
        await edit(page, 'Campaign spring')
        await field(page, 'Strategy', 'Description').fill('Two workshops,\nand a report')
        await field(page, 'Strategy', 'Description').focus()
      },
    },
    {
      name: 'editor, edited, added, deleted and moved',
      open: async (page) => {
        await press(page.getByRole('listitem', { name: 'Key visuals', exact: true }), 'Move down')
        await press(page.getByRole('listitem', { name: 'Roll-out', exact: true }), 'Delete')
        await press(page, 'Add milestone')
        await field(page, 'New milestone', 'Title').fill('Extras')
        await field(page, 'Extras', 'Amount').fill('8000')
        await expect(page.getByRole('checkbox', { name: /has agreed/ })).toBeVisible()
      },
    },
    {
      name: 'editor, Show changes',
      open: async (page) => {
        await page.getByRole('switch', { name: 'Show changes' }).check()
        await expect(page.getByRole('heading', { name: 'Changes' })).toBeVisible()
      },
    },
    {
      name: 'editor, divide by percent',
      open: async (page) => {
        await page.getByRole('switch', { name: 'Show changes' }).uncheck()
        await press(page, 'By percent')
        await expect(page.getByText(/of 100$/)).toBeVisible()
      },
    },
    {
      name: 'editor, divide by weight',
      open: async (page) => {
        await press(page, 'By weight')
        await expect(page.getByRole('textbox', { name: /^Weight of/ }).first()).toBeVisible()
      },
    },
    {
      name: 'editor, errors at the fields',
      open: async (page) => {
        await field(page, 'Extras', 'Amount').fill('1,2,3.4567')
        await field(page, 'Key visuals', 'Amount').fill('1')
        await page.keyboard.press('Tab')
        await expect(page.getByText('2 things to correct')).toBeVisible()
      },
    },
    {
      name: 'editor, the day is asked',
      open: async (page) => {
        await edit(page, 'Brand identity')
        await field(page, 'Templates', 'Title').fill('Templates and slides')
        await press(page, 'Change the day')
      },
    },
    {
      name: 'editor, the plan has changed since',
      open: async (page) => {
        await changePlanMeanwhile(page, 'Brand identity')
        await expect(page.getByRole('button', { name: 'Look at both' })).toBeVisible()
      },
    },
    {
      name: 'editor, both looked at',
      open: async (page) => {
        await press(page, 'Look at both')
        await expect(page.getByRole('button', { name: 'Continue on the new plan' })).toBeVisible()
      },
    },
    {
      name: 'editor, freelancer, a request with a message',
      open: async (page) => {
        await edit(page, 'Annual report')
        await field(page, 'Print files', 'Title').fill('Print files and proof')
        await expect(page.getByRole('textbox', { name: /^Message to/ })).toBeVisible()
      },
    },
    {
      name: 'editor, recording what the client changed',
      open: async (page) => {
        const { id } = await contractOf(page, 'Packaging line')
        await page.goto(`${rootOf(page)}/?as=client#/contracts/${id}/milestones`)
        await field(page, 'Artwork', 'Title').fill('Artwork, two rounds')
        await expect(page.getByText('You record what', { exact: false })).toBeVisible()
      },
    },
  ],
}
