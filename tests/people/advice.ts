import { expect, type Page } from '@playwright/test'

/** What the app says unasked on the page of a visit: it reminds, and gives advice. */
export function adviceOn(page: Page) {
  const said = (what: string) => page.getByRole('main').getByText(what)
  return {
    hears: (what: string) => expect(said(what).first()).toBeVisible(),
    /** It is silent about this, though it has something else to say. */
    hearsInstead: async (what: string, instead: string) => {
      await expect(said(what).first()).toBeVisible()
      await expect(said(instead)).toHaveCount(0)
    },
    /** It was said, and isn't any more. */
    hearsNoMore: (what: string) => expect(said(what)).toHaveCount(0),
  }
}
