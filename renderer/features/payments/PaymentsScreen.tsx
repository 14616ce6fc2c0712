import { TopBar } from '../../ui/page/TopBar'
import { TEXTS } from './texts'

export function PaymentsScreen() {
  return <TopBar title={TEXTS.title} />
}
