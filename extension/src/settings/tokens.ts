/**
 * Tokens for the interfaces of helpdesks, by origin. They are kept apart from the settings, so that no export holds them,
 * and where only the extension's own pages and its background reach them: no page, no panel.
 */
const key = 'tokens'

type Tokens = Readonly<Record<string, string>>

async function tokens(): Promise<Tokens> {
  return (await chrome.storage.local.get<{ [key]?: Tokens }>(key))[key] ?? {}
}

export async function tokenFor(origin: string): Promise<string | undefined> {
  return (await tokens())[origin]
}

/** The origins for which one is kept. */
export async function originsWithToken(): Promise<readonly string[]> {
  return Object.keys(await tokens())
}

export async function keepToken(origin: string, token: string): Promise<void> {
  await chrome.storage.local.set({ [key]: { ...(await tokens()), [origin]: token } })
}

export async function deleteToken(origin: string): Promise<void> {
  const { [origin]: _, ...others } = await tokens()
  await chrome.storage.local.set({ [key]: others })
}
