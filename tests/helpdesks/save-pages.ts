// Saves ticket pages of the running helpdesks for the extension's own tests: npx tsx tests/helpdesks/save-pages.ts
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../fixtures/chromium.ts'
import { root } from '../running-host.ts'
import type { RunningHelpdesk } from './helpdesk.ts'
import { startRedmine } from './redmine.ts'
import { startRt } from './rt.ts'

const folder = join(root, 'extension/src/helpdesks/pages')
const browser = await chromium.launch(launchOptions)
await saveAll(await startRt(), async (helpdesk, page, lang) => {
  await page.goto(helpdesk.address)
  await page.fill('input[name=user]', helpdesk.admin.name)
  await page.fill('input[name=pass]', helpdesk.admin.password)
  await Promise.all([page.waitForURL(helpdesk.address), page.click('input[type=submit]')])
  for (const [name, ticket] of Object.entries(helpdesk.tickets)) {
    await page.goto(`${helpdesk.address}/Ticket/Display.html?id=${ticket}`)
    await page.waitForSelector('.history .message-stanza')
    await save(page, `rt-${name}.${lang}`)
  }
  await page.goto(`${helpdesk.address}/m/ticket/show?id=${helpdesk.tickets.till}`)
  await save(page, `rt-mobile.${lang}`)
})
await saveAll(await startRedmine(), async (helpdesk, page, lang) => {
  const me = await (await helpdesk.ask('/users/current.json')).json()
  await helpdesk.ask(`/users/${me.user.id}.json`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: { language: lang === 'en' ? 'en' : 'zh' } }),
  })
  await page.goto(`${helpdesk.address}/login`)
  await page.fill('#username', helpdesk.admin.name)
  await page.fill('#password', helpdesk.admin.password)
  await Promise.all([page.waitForURL(/\/my\/page/), page.click('#login-submit')])
  for (const [name, ticket] of Object.entries(helpdesk.tickets)) {
    await page.goto(`${helpdesk.address}/issues/${ticket}`)
    await save(page, `redmine-${name}.${lang}`)
  }
})
await browser.close()

async function saveAll(
  helpdesk: RunningHelpdesk,
  visit: (helpdesk: RunningHelpdesk, page: Page, lang: string) => Promise<void>,
) {
  for (const lang of ['zh-CN', 'en']) {
    const context: BrowserContext = await browser.newContext({ locale: lang, timezoneId: 'Asia/Shanghai' })
    await visit(helpdesk, await context.newPage(), lang)
    await context.close()
  }
  await helpdesk.stop()
}

/** Without scripts and styles; what was invisible is marked `hidden`, for the tests have no layout. */
async function save(page: Page, name: string) {
  const html = await page.evaluate(() => {
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ checkVisibilityCSS: true })) element.setAttribute('hidden', '')
      if (getComputedStyle(element).whiteSpace === 'pre-wrap') element.style.whiteSpace = 'pre-wrap'
    }
    const idle =
      'script, style, link, meta, svg, nav, iframe, [type=hidden], [hidden] [hidden], option:not(:checked), #top-menu, #main-menu, #footer, #main-navigation, #page-navigation, #topactions, .other-formats, .ticket-info-links, .contextual'
    for (const element of document.querySelectorAll(idle)) element.remove()
    for (const element of document.querySelectorAll('[hidden]')) {
      if (!element.querySelector('input, select, textarea') && !element.matches('input, select, textarea'))
        element.remove()
    }
    const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT)
    const all: Node[] = []
    while (comments.nextNode()) all.push(comments.currentNode)
    for (const comment of all) comment.parentNode?.removeChild(comment)
    return document.documentElement.outerHTML
  })
  const lean = html.replace(/http:\/\/127\.0\.0\.1:\d+/g, '').replace(/[ \t]*\n\s*/g, '\n')
  writeFileSync(join(folder, `${name}.html`), `<!DOCTYPE html>\n${lean}\n`)
}
