import type { MasterData } from '@countersign/shared/master'
import type { ClockError } from '../clock/index.ts'
import type { Lent } from '../lock/lent.ts'
import type { Lock } from '../lock/lock.ts'
import type { Tries } from '../lock/tries.ts'
import type { Told } from '../reminders/what-to-notify.ts'
import { type Cells, cellLive } from './cells.ts'
import { settingKey } from './keys.ts'
import type { Live } from './live.ts'

/** Whose tablet this is; undefined until the first start has asked. */
export interface Engineer {
  readonly number: string
  readonly name: string
  readonly organisation: string
}

/** What this device remembers besides its records. */
export interface SettingValues {
  readonly engineer: Engineer
  /** What the organisation knows; unset until somebody changes the defaults. Read it with `useMaster`: it may be odd. */
  readonly master: MasterData
  /** Master data that this app couldn't read, kept as it was when other took its place. */
  readonly masterAside: unknown
  /** The engineer's PIN and recovery code, as hashes; undefined until the tablet is first handed over. */
  readonly lock: Lock
  /** Wrong PINs since the last right one. */
  readonly tries: Tries
  /** Whose hands the tablet is in; undefined while the engineer has it. */
  readonly lent: Lent
  /** What was last known of the device's clock; null where it was set since. */
  readonly clock: ClockError | null
  /** The engineer's face on the badge, a JPEG; null where it was taken away. */
  readonly portrait: ArrayBuffer | null
  /** The last day whose card was read, `2026-11-20`, and when. */
  readonly day: { readonly day: string; readonly at: string }
  /** What the engineer was notified of, so that nothing is said twice. */
  readonly notified: readonly Told[]
}

export interface Settings {
  readonly setting: <N extends keyof SettingValues>(name: N) => Live<SettingValues[N] | undefined>
  readonly set: <N extends keyof SettingValues>(name: N, value: SettingValues[N] | undefined) => void
}

export function createSettings(cells: Cells): Settings {
  const known = new Map<string, Live<unknown>>()
  return {
    setting: <N extends keyof SettingValues>(name: N) => {
      const cell = known.get(name) ?? cellLive(cells, settingKey(name))
      known.set(name, cell)
      return cell as Live<SettingValues[N] | undefined>
    },
    set: (name, value) => cells.set(settingKey(name), value),
  }
}
