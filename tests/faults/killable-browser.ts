import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { chromium, type Page } from '@playwright/test'

export interface KillableBrowser {
  readonly page: Page
  /** SIGKILL to the browser and all its children, as when a tablet's system ends it: nothing gets to tidy up. */
  readonly kill: () => Promise<void>
}

/** Starts Chromium on a profile folder, so that what it stored is there the next time. */
export async function killableBrowser(profile: string): Promise<KillableBrowser> {
  const child = spawn(
    '/usr/bin/chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const exited = once(child, 'exit')
  const killGroup = () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL')
  }
  const kill = async () => {
    killGroup()
    await exited
    process.off('exit', killGroup)
  }
  process.on('exit', killGroup)
  try {
    const browser = await chromium.connectOverCDP(await devtoolsAddress(child.stderr))
    const page = browser.contexts()[0]?.pages()[0]
    if (!page) throw new Error('Chromium opened no page')
    page.setDefaultTimeout(30_000)
    return { page, kill }
  } catch (error) {
    await kill()
    throw error
  }
}

async function devtoolsAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stderr })) {
    const address = /DevTools listening on (\S+)/.exec(line)?.[1]
    if (address) {
      stderr.resume()
      return address
    }
  }
  throw new Error('Chromium ended before it listened')
}
