import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter'

/** Ends the run with one plain line that people and machines can read. */
export default class ClosingLine implements Reporter {
  #suite: Suite | undefined

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite
  }

  onExit(): Promise<void> {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome())
    const count = (...of: string[]) => outcomes.filter((outcome) => of.includes(outcome)).length
    const skipped = count('skipped')
    const line = `${count('expected')} passed, ${count('unexpected', 'flaky')} failed`
    process.stdout.write(`\n${line}${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
    return Promise.resolve()
  }
}
