import { isRefusal } from '@countersign/shared/field'
import { compose } from '../learning/compose.ts'
import type { Asked, Told } from '../messages.ts'
import type { Picking } from '../picker/picking.ts'
import { keepMapping } from '../settings/mappings.ts'
import type { Asker } from './answers.ts'
import { isAllowed, pickerFile } from './sites.ts'

const longest = 1_000_000

type Answers = {
  readonly [Q in 'picking' | 'keepPicking' | 'savePicking' | 'stopPicking']: (
    ask: Asked[Q]['ask'],
    from: Asker,
  ) => Promise<Asked[Q]['answer']>
}

/** What the background answers to the picker: only where something is being learned, and of that nothing but the draft. */
export const pickingAnswers: Answers = {
  picking: (_, from) => pickingFor(from),

  keepPicking: async ({ draft }, from) => {
    const picking = await pickingFor(from)
    if (!picking || JSON.stringify(draft).length > longest) return false
    await chrome.storage.session.set({ picking: { ...picking, draft } })
    return true
  },

  savePicking: async (_, from) => {
    const picking = await pickingFor(from)
    if (!picking) return noLonger
    const mapping = compose(picking.id, picking.name, picking.draft)
    if (isRefusal(mapping)) return mapping
    await chrome.storage.session.remove('picking')
    await keepMapping(mapping)
    return { saved: true }
  },

  stopPicking: async (_, from) => {
    if (!(await pickingFor(from))) return false
    await chrome.storage.session.remove('picking')
    return true
  },
}

/** Puts the picker into a page that has just loaded, where its helpdesk is being learned. */
export async function comeToPick(from: Asker): Promise<void> {
  if (!from.isPage || !(await pickingFor(from))) return
  await putPickerInto({ tabId: from.tab, documentIds: [from.document] })
}

/** Puts the picker into the page that is open in its tab when something begins to be learned, and tells it of every change. */
export async function pickingChanged({ oldValue, newValue }: chrome.storage.StorageChange): Promise<void> {
  const [before, now] = [oldValue, newValue] as readonly (Picking | undefined)[]
  const told: Told = { tells: 'picking' }
  if (before) await chrome.tabs.sendMessage(before.tab, told, { frameId: 0 }).catch(() => undefined)
  if (!now || before?.tab === now.tab || !(await isAllowed(now.origin))) return
  const { url } = await chrome.tabs.get(now.tab)
  if (!url || new URL(url).origin !== now.origin) return
  await putPickerInto({ tabId: now.tab })
}

async function putPickerInto(target: chrome.scripting.InjectionTarget): Promise<void> {
  try {
    await chrome.scripting.executeScript({ target, files: [pickerFile] })
    await chrome.scripting.executeScript({ target, func: callPicker })
  } catch {
    // The page is gone already; the next one has it.
  }
}

/** Runs in the page, in the extension's own world of it. */
function callPicker(): void {
  const world = globalThis as { countersignPick?: () => void }
  world.countersignPick?.()
}

async function current(): Promise<Picking | undefined> {
  const { picking } = await chrome.storage.session.get('picking')
  return picking as Picking | undefined
}

/** For the helpdesk's pages in that tab, and in windows of their own, as helpdesks open them for one step. */
async function pickingFor({ origin, tab }: Asker): Promise<Picking | undefined> {
  const picking = await current()
  if (!picking || picking.origin !== origin) return undefined
  if (tab === picking.tab) return picking
  const { windowId } = await chrome.tabs.get(tab)
  const { type } = await chrome.windows.get(windowId)
  return type === 'popup' ? picking : undefined
}

const noLonger = {
  refused: 'not-picking',
  say: {
    'zh-CN': '这次指认已经结束。请在选项里重新开始。',
    en: 'This was ended elsewhere. Begin again in the options.',
  },
}
