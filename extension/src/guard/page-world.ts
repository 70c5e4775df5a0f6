import { channel } from './page-channel.ts'
import { holdForms } from './page-world/forms.ts'
import { createHold } from './page-world/hold.ts'
import { holdRequests } from './page-world/requests.ts'
import { keepOpen } from './page-world/windows.ts'
import { holdXhr } from './page-world/xhr.ts'

// Runs in the page's own world, before any script of the page. It decides nothing: it asks, and waits if told to.
if (document.dispatchEvent(new Event(channel.second, { cancelable: true }))) start()

function start(): void {
  const node = document.createElement('i')
  const hold = createHold(node)
  holdForms(hold)
  holdRequests(hold)
  holdXhr(hold)
  keepOpen(node)

  const tell = () => document.dispatchEvent(new MouseEvent(channel.node, { relatedTarget: node }))
  document.addEventListener(channel.second, (event) => event.preventDefault())
  document.addEventListener(channel.guest, tell)
  tell()
}
