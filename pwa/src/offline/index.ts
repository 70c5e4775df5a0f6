export { acceptUpdate, appVersion, installApp } from './app-version.ts'
export { fetchFonts, fontsOnDevice } from './fonts.ts'
export type { Observable } from './observable.ts'
export { askToPersist, deviceStorage } from './storage.ts'
