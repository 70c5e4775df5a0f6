import type { SettingValues } from './settings.ts'
import { useLive, useRecordStore } from './use-record-store.ts'

/** A setting of this device and the function to change it; undefined until it has been set. */
export function useSetting<N extends keyof SettingValues>(
  name: N,
): readonly [value: SettingValues[N] | undefined, set: (value: SettingValues[N] | undefined) => void] {
  const store = useRecordStore()
  const value = useLive(store.setting(name), (value) => value)
  return [value, (next) => store.set(name, next)]
}

/** Whether settings and drafts have been read. Until then nobody knows if this is a first start. */
export function useReady(): boolean {
  return useLive(useRecordStore().ready, (ready) => ready)
}
