import type { Lang } from '@countersign/shared/text'
import type { Page } from '@playwright/test'
import { endingOf } from './engineer.ending.ts'
import { jobsOf } from './engineer.jobs.ts'
import { preparationsOf } from './engineer.preparations.ts'
import { serviceOf } from './engineer.service.ts'
import { tabletWith } from './tablet.ts'

/** The engineer with the app on this page, reading it in this language. Each verb is one thing they do. */
export function engineerOn(page: Page, lang: Lang = 'zh-CN') {
  const tablet = tabletWith(page, lang)
  return {
    ...jobsOf(tablet),
    ...preparationsOf(tablet),
    ...serviceOf(tablet),
    ...endingOf(tablet),
    page,
    lang,
  }
}
export type Engineer = ReturnType<typeof engineerOn>
