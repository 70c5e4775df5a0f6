import { expect } from '@playwright/test'
import type { DeskBrowser } from './desk-browser.ts'

/** The extension's options, in a tab of their own, as the person who sets it up has them. */
export async function optionsOf({ context, extension }: DeskBrowser) {
  const page = await context.newPage()
  await page.goto(`${extension}/options.html`)
  const tokenOf = (origin: string) =>
    page.locator('form').filter({ has: page.getByLabel(new RegExp(`^${origin}`)) })
  return {
    page,
    keepsToken: async (origin: string, token: string) => {
      await page.getByLabel(new RegExp(`^${origin}`)).fill(token)
      await tokenOf(origin).getByRole('button', { name: '保存令牌' }).click()
      await expect(tokenOf(origin).getByRole('status')).toHaveText('已保存')
      await expect(page.getByLabel(new RegExp(`^${origin}`))).toHaveValue('')
    },
    deletesToken: async (origin: string) => {
      await tokenOf(origin).getByRole('button', { name: '删除令牌' }).click()
      await expect(tokenOf(origin).getByRole('status')).toHaveText('未保存')
    },
    takesAway: async (origin: string) => {
      await page
        .getByRole('listitem')
        .filter({ hasText: origin })
        .getByRole('button', { name: '移除' })
        .click()
      await expect(page.getByText('已移除，权限已收回')).toBeVisible()
    },
    closes: () => page.close(),
  }
}
