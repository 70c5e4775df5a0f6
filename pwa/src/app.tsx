import { useSyncExternalStore } from 'react'
import { appVersion, fontsOnDevice } from './offline/index.ts'

export function App() {
  const { app } = useSyncExternalStore(appVersion.subscribe, appVersion.getSnapshot)
  const { state } = useSyncExternalStore(fontsOnDevice.subscribe, fontsOnDevice.getSnapshot)
  return (
    <main>
      <h1>现场会签</h1>
      <p>{app === 'installed' && state === 'ready' ? '可离线使用，生僻字已备好' : '正在准备离线使用…'}</p>
    </main>
  )
}
