import { expect, type Page } from '@playwright/test'
import { ask, todayOf } from './acts'
import { contractOf, dialog, enter, openMenu, press, type Screen, type ScreenGroup, takeItem } from './screens'

const room = (state: string, title: string): Screen => ({
  name: `room, ${state}`,
  open: (page) => enter(page, title),
})

const record = (title: string, item: string): Screen => ({
  name: `${title}: ${item}`,
  open: async (page) => {
    await enter(page, title)
    await takeItem(page, 'Record', item)
  },
})

const more = (title: string, item: string): Screen => ({
  name: `${title}: ${item}`,
  open: async (page) => {
    await enter(page, title)
    await takeItem(page, 'More', item)
  },
})

const byButton = (title: string, button: string): Screen => ({
  name: `${title}: ${button}`,
  open: async (page) => {
    await enter(page, title)
    await press(page, button)
    await expect(dialog(page)).toBeVisible()
  },
})

async function withTab(page: Page, title: string, tab: string): Promise<void> {
  await enter(page, title)
  await page.getByRole('tab', { name: tab }).click()
  await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible()
}

/** A contract of ours that ends with a refund that waits, and one that is archived. */
async function endAndArchive(page: Page): Promise<void> {
  const [ended, archived] = [await contractOf(page, 'Brand identity'), await contractOf(page, 'CRM clean-up')]
  await ask(page, 'PerformAct', {
    commandId: 'end-for-room',
    contractId: ended.id,
    side: 'client',
    on: await todayOf(page),
    note: null,
    act: { type: 'EndContract', amount: null },
  })
  await ask(page, 'KeepContract', {
    commandId: 'archive-for-room',
    contractId: archived.id,
    upkeep: { type: 'ArchiveContract' },
  })
}

export const ROOMS: ScreenGroup = {
  name: 'contract rooms',
  workspace: 'samples',
  screens: [
    room('no milestones', 'Newsletter templates'),
    room('planned', 'Campaign spring'),
    room('active', 'Brand identity'),
    room('submitted, a request needs an answer', 'Website relaunch'),
    room('a due date waits', 'Translation FR'),
    room('24 milestones', 'Museum audio tour'),
    room('ended', 'Office photographs'),
    room('freelancer, submitted', 'Mobile app'),
    room('freelancer, our request waits', 'Data migration'),
    room('freelancer, a refund needs an answer', 'Shop support'),
    room('freelancer, overdue', 'Annual report'),
    { name: 'messages', open: (page) => withTab(page, 'Website relaunch', 'Messages') },
    {
      name: 'messages, one open',
      open: async (page) => {
        await withTab(page, 'Website relaunch', 'Messages')
        await page.getByRole('list', { name: 'Messages' }).locator('summary').first().click()
        await expect(page.getByRole('button', { name: 'Open as e-mail' }).first()).toBeVisible()
      },
    },
    { name: 'messages, none', open: (page) => withTab(page, 'Newsletter templates', 'Messages') },
    { name: 'details', open: (page) => withTab(page, 'Website relaunch', 'Details') },
    {
      name: 'room, client, ending',
      open: async (page) => {
        await endAndArchive(page)
        await enter(page, 'Brand identity')
        await expect(page.getByRole('button', { name: 'Pay from escrow' })).toBeVisible()
      },
    },
    {
      name: 'room, archived',
      open: async (page) => {
        await enter(page, 'CRM clean-up')
        await expect(page.getByText('This contract is archived.')).toBeVisible()
      },
    },
  ],
}

export const ROOM_DIALOGS: ScreenGroup = {
  name: 'menus and dialogs of a contract room',
  workspace: 'samples',
  screens: [
    {
      name: 'Record menu',
      open: async (page) => {
        await enter(page, 'Mobile app')
        await openMenu(page, 'Record')
      },
    },
    {
      name: 'More menu',
      open: async (page) => {
        await enter(page, 'Website relaunch')
        await openMenu(page, 'More')
      },
    },
    record('Website relaunch', 'Record: freelancer withdrew'),
    record('Brand identity', 'Record: work submitted'),
    record('Brand identity', 'Record: contract ended'),
    record('Brand identity', 'Record: due date proposed'),
    record('Mobile app', 'Record: client paid'),
    record('Mobile app', 'Record: client asked for changes'),
    record('Data migration', 'Record: client accepted'),
    record('Data migration', 'Record: client declined'),
    record('Packaging line', 'Record: client funded'),
    record('Shop support', 'Record: client paid'),
    byButton('Campaign spring', 'Activate & fund'),
    byButton('Annual report', 'Submit work'),
    byButton('Shop support', 'Approve refund'),
    byButton('Shop support', 'Decline refund'),
    byButton('Data migration', 'Withdraw'),
    byButton('Translation FR', 'Agree'),
    more('Website relaunch', 'Ask for changes'),
    more('Brand identity', 'Agree another due date'),
    more('Brand identity', 'Add a note'),
    {
      name: 'a note without a text',
      open: async (page) => {
        await enter(page, 'Brand identity')
        await takeItem(page, 'More', 'Add a note')
        await press(dialog(page), 'Save note')
        await expect(dialog(page).locator('[aria-invalid="true"]')).toBeVisible()
      },
    },
    more('Newsletter templates', 'Delete contract'),
    {
      name: 'pay from escrow, with an error',
      open: async (page) => {
        await endAndArchive(page)
        await enter(page, 'Brand identity')
        await press(page, 'Pay from escrow')
        await dialog(page).getByRole('textbox', { name: 'Amount' }).fill('999999')
        await expect(dialog(page).locator('[aria-invalid="true"]')).toBeVisible()
      },
    },
    record('Brand identity', 'Record: refund approved'),
    record('Brand identity', 'Record: refund declined'),
  ],
}
