import { TopBar } from '../../ui/page/TopBar'
import { TEXTS } from './texts'

export function PrintScreen() {
  return <TopBar title={TEXTS.title} />
}
