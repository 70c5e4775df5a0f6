import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export type Severity = 'minor' | 'moderate' | 'serious' | 'critical'

export interface AxeOptions {
  /** Only these rules of axe, also those it leaves out by itself. All of its usual ones if absent. */
  readonly only?: readonly string[]
  /** One rule more than the usual ones. */
  readonly more?: readonly string[]
  readonly from?: Severity
}

const severities: readonly Severity[] = ['minor', 'moderate', 'serious', 'critical']

/** What axe finds wrong on a page (https://github.com/dequelabs/axe-core), a line for each rule, with the elements. */
export async function violationsOn(page: Page, options: AxeOptions = {}): Promise<readonly string[]> {
  const { only, more = [], from = 'minor' } = options
  const enabled = Object.fromEntries([...(only ?? []), ...more].map((rule) => [rule, { enabled: true }]))
  // No page here has frames of others; without them, and without the details of what is right, it takes a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ['violations'],
    rules: enabled,
    ...(only && { runOnly: [...only] }),
  })
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => severities.indexOf(impact ?? 'critical') >= severities.indexOf(from))
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}
