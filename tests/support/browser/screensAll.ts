import type { ScreenGroup } from './screens'
import { EDITOR } from './screensOfEditor'
import { PAYMENT } from './screensOfPayment'
import { PAYMENTS } from './screensOfPayments'
import { PRINT } from './screensOfPrint'
import { ROOM_DIALOGS, ROOMS } from './screensOfRoom'
import { STORE_STATES } from './screensOfStore'
import { FIRST_STEPS, PORTFOLIO } from './screensOfWorkspace'

/** All that the program can show. */
export const SCREEN_GROUPS: readonly ScreenGroup[] = [
  FIRST_STEPS,
  PORTFOLIO,
  ROOMS,
  ROOM_DIALOGS,
  EDITOR,
  PAYMENT,
  PAYMENTS,
  PRINT,
  ...STORE_STATES,
]
